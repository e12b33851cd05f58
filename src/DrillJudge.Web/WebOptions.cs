using System.Net;
using DrillJudge.Data;

namespace DrillJudge.Web;

/// <summary>How a host is set up; from the command line or from variables DRILL_URL, DRILL_DATA, DRILL_DATABASE (its password from the file that DRILL_DATABASE_PASSWORD_FILE names), DRILL_ADVERTISE, DRILL_NO_JUDGE, DRILL_WEBHOOKS_PRIVATE, DRILL_LOG, DRILL_PROXIES.</summary>
public sealed record WebOptions
{
    /// <summary>Where it listens.</summary>
    public required string Url { get; init; }

    /// <summary>Folder of what the installation keeps: the SQLite file, caches.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The database.</summary>
    public required DatabaseChoice Database { get; init; }

    /// <summary>The repository's root: problems, published programs.</summary>
    public required string Home { get; init; }

    /// <summary>Whether it judges itself; else judge nodes that share its database do.</summary>
    public bool Judges { get; init; } = true;

    /// <summary>Under which address web hosts reach this judge node; null for where it listens.</summary>
    public string? Advertise { get; init; }

    /// <summary>Whether webhooks may go to private addresses.</summary>
    public bool WebhooksPrivate { get; init; }

    /// <summary>Whether the log is for programs.</summary>
    public bool LogsJson { get; init; }

    /// <summary>Networks of the proxies whose forwarded headers are believed, besides this machine.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Folder of the problem packages.</summary>
    public string Problems => Path.Combine(Home, "problems", "coding");

    /// <summary>Folder of the worksheets.</summary>
    public string Worksheets => Path.Combine(Home, "problems", "design");

    /// <summary>Reads --url, --data, --database, --advertise, --no-judge true, --webhooks-private true, --log and --proxies, each also as a variable.</summary>
    /// <exception cref="FormatException">One cannot be read, or they do not go together.</exception>
    public static WebOptions From(IConfiguration configuration, string defaultUrl = "http://127.0.0.1:5070")
    {
        var home = configuration["DRILL_HOME"] is { Length: > 0 } given ? given : Directory.GetCurrentDirectory();
        var data = Path.GetFullPath(Value("data") ?? Path.Combine(home, ".drill", "data"));
        PrivateFolder.Make(data);
        var database = DatabaseChoice.Parse(Value("database"), data);
        if (configuration["DRILL_DATABASE_PASSWORD_FILE"] is { Length: > 0 } file)
            database = database.WithPassword(ReadSecret(file));
        var judges = !string.Equals(Value("no-judge"), "true", StringComparison.OrdinalIgnoreCase);
        if (!judges && !database.IsPostgres)
            throw new FormatException("a host without a judge shares a PostgreSQL database with judge nodes: give --database \"Host=...;Database=...;Username=...\".");
        return new WebOptions
        {
            Url = Value("url") ?? defaultUrl, DataFolder = data, Database = database, Home = home, Judges = judges, Advertise = Value("advertise"),
            WebhooksPrivate = Value("webhooks-private") == "true", LogsJson = IsJson(Value("log")),
            Proxies = [.. (Value("proxies") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ReadProxy)],
        };

        static IPNetwork ReadProxy(string text) => IPNetwork.TryParse(text, out var network) ? network
            : IPAddress.TryParse(text, out var one) ? new IPNetwork(one, one.GetAddressBytes().Length * 8)
            : throw new FormatException($"a proxy is an address or a network such as 10.0.0.0/8, not '{text}'.");

        static bool IsJson(string? log) => log switch { null or "text" => false, "json" => true, _ => throw new FormatException($"the log's format is text or json, not '{log}'.") };

        static string ReadSecret(string file)
        {
            try
            {
                return File.ReadAllText(file).Trim() is { Length: > 0 } secret ? secret : throw new FormatException($"DRILL_DATABASE_PASSWORD_FILE: {file} is empty.");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new FormatException($"DRILL_DATABASE_PASSWORD_FILE: {e.Message}");
            }
        }

        string? Value(string name) => configuration[name] is { Length: > 0 } argument ? argument
            : configuration[$"DRILL_{name.ToUpperInvariant().Replace('-', '_')}"] is { Length: > 0 } variable ? variable : null;
    }
}
