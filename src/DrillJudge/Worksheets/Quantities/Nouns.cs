using System.Collections.Frozen;

namespace DrillJudge.Worksheets;

/// <summary>What is counted: requests, users, servers. Labels without dimension, with the spellings that learners use.</summary>
public sealed class Nouns
{
    private static readonly string[] Table =
    [
        "req request requests reqs", "query queries", "op ops operation operations io ios", "txn txns tx transaction transactions", "event events", "call calls",
        "read reads", "write writes", "user users people person persons", "client clients customer customers", "device devices sensor sensors",
        "server servers machine machines host hosts instance instances box boxes", "node nodes", "replica replicas", "core cores cpu cpus vcpu vcpus",
        "worker workers process processes", "thread threads", "gateway gateways", "shard shards", "partition partitions", "row rows record records",
        "key keys", "entry entries", "doc docs document documents", "photo photos picture pictures", "image images", "video videos", "post posts",
        "open opens opening openings", "msg msgs message messages", "link links url urls", "conn conns connection connections", "session sessions",
        "job jobs", "task tasks", "char chars character characters", "file files", "object objects", "copy copies", "viewer viewers", "page pages", "hit hits",
    ];

    // Things that happen: learners rightly call any of them by any of these.
    private static readonly FrozenSet<string> Happenings = new[] { "req", "query", "op", "txn", "event", "call", "read", "write" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> spellings;
    private readonly FrozenDictionary<string, (string One, string Many)> words;

    /// <summary>The nouns that every sheet knows.</summary>
    public static Nouns Known { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>The known nouns and a sheet's own.</summary>
    /// <param name="own">Singular to other spellings, the plural first.</param>
    public Nouns(IReadOnlyDictionary<string, IReadOnlyList<string>> own)
    {
        var rows = Table.Select(row => row.Split(' ')).Concat(own.Select(noun => new[] { noun.Key }.Concat(noun.Value).ToArray())).ToList();
        spellings = rows.SelectMany(row => row.Select(word => (word.ToLowerInvariant(), row[0]))).DistinctBy(pair => pair.Item1).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
        words = rows.DistinctBy(row => row[0]).ToFrozenDictionary(row => row[0], row => Words(row), StringComparer.Ordinal);
    }

    /// <summary>Stands for whatever happens, as in rps and iops.</summary>
    public const string Anything = "*";

    /// <summary>All spellings, for finding the nearest.</summary>
    public IEnumerable<string> Spellings => spellings.Keys;

    /// <summary>The noun that a spelling means, case apart; null when there is none.</summary>
    public string? Find(string spelling) => spellings.GetValueOrDefault(spelling.ToLowerInvariant());

    /// <summary>The word for so many of them.</summary>
    public string Word(string noun, bool one) => words.TryGetValue(noun, out var word) ? (one ? word.One : word.Many) : noun;

    /// <summary>Whether an answer that counts one noun may stand where another is asked for.</summary>
    public static bool Agree(string typed, string wanted) =>
        typed == wanted || typed == Anything || wanted == Anything || (Happenings.Contains(typed) && Happenings.Contains(wanted));

    private static (string One, string Many) Words(string[] row) => row switch
    {
        // The symbols of the first column are short; the third and fourth spellings are words.
        ["req", ..] => ("request", "requests"),
        ["op", ..] => ("op", "ops"),
        ["txn", ..] => ("transaction", "transactions"),
        ["doc", ..] => ("document", "documents"),
        ["msg", ..] => ("message", "messages"),
        ["conn", ..] => ("connection", "connections"),
        ["char", ..] => ("character", "characters"),
        [var only] => (only, only),
        _ => (row[0], row[1]),
    };
}
