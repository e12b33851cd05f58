using System.Collections.Frozen;

namespace DrillJudge.Worksheets;

/// <summary>How people write units of time, data and money, beyond the symbols of <see cref="UnitTable"/>.</summary>
internal static class UnitSpellings
{
    private static readonly (string Symbol, string Words)[] Times =
    [
        ("ns", "ns nsec nanosecond nanoseconds"), ("us", "us usec microsecond microseconds"), ("ms", "ms msec millisecond milliseconds"),
        ("s", "s sec secs second seconds"), ("min", "min mins minute minutes"), ("h", "h hr hrs hour hours"), ("day", "d day days"), ("week", "wk wks week weeks"),
        ("mo", "mo mos mon month months"), ("yr", "y yr yrs year years"),
    ];

    private static readonly (string Letter, string Word)[] Sizes = [("", ""), ("k", "kilo"), ("M", "mega"), ("G", "giga"), ("T", "tera"), ("P", "peta"), ("E", "exa")];

    // What counts case, and what does not.
    private static readonly FrozenDictionary<string, string> Exact = ExactOnes().DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Loose = LooseOnes().DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All spellings, for finding the nearest.</summary>
    public static IEnumerable<string> All => Exact.Keys.Concat(Loose.Keys).Concat(UnitTable.Names).Concat(["rps", "qps", "tps", "iops", "krps", "Gbps", "Mbps", "MBps", "GBps"]);

    /// <summary>The part that a word means; null when it is none.</summary>
    public static UnitPart? Find(string word) =>
        UnitTable.Find(word) ?? ((Exact.GetValueOrDefault(word) ?? Loose.GetValueOrDefault(word)) is { } symbol ? UnitTable.Find(symbol) : null);

    /// <summary>Every spelling of a part, its own symbol first.</summary>
    public static IEnumerable<string> Of(string symbol) =>
        new[] { symbol }.Concat(Exact.Concat(Loose).Where(pair => pair.Value == symbol).Select(pair => pair.Key)).Distinct();

    private static IEnumerable<KeyValuePair<string, string>> ExactOnes()
    {
        foreach (var (letter, _) in Sizes.Skip(1))
        {
            foreach (var first in letter == "k" ? ["k", "K"] : new[] { letter })
            {
                foreach (var word in new[] { "byte", "bytes", "Byte", "Bytes" })
                    yield return new(first + word, letter + "B");
                foreach (var word in new[] { "bits", "Bit", "Bits" })
                    yield return new(first + word, letter + "bit");
            }

            yield return new(letter.ToUpperInvariant() + "b", letter + "bit");
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> LooseOnes()
    {
        foreach (var (symbol, words) in Times)
        {
            foreach (var word in words.Split(' '))
                yield return new(word, symbol);
        }

        foreach (var word in new[] { "usd", "dollar", "dollars", "bucks", "$" })
            yield return new(word, "USD");
        foreach (var (letter, name) in Sizes)
        {
            foreach (var ending in new[] { "byte", "bytes" })
                yield return new(name + ending, letter + "B");
            foreach (var ending in new[] { "bit", "bits" })
                yield return new(name + ending, letter + "bit");
            // All lower case: kbit, mbytes.
            if (letter.Length > 0)
            {
                foreach (var ending in new[] { "bit", "bits" })
                    yield return new(letter + ending, letter + "bit");
                foreach (var ending in new[] { "byte", "bytes" })
                    yield return new(letter + ending, letter + "B");
            }
        }
    }
}
