using System.Collections.Frozen;

namespace DrillJudge.Worksheets;

/// <summary>The units that sheets are written in: time in seconds, data in bytes (a bit is an eighth), money in dollars.</summary>
internal static class UnitTable
{
    private static readonly Dimension Time = new(1, 0, 0);
    private static readonly Dimension Data = new(0, 1, 0);
    private static readonly Dimension Money = new(0, 0, 1);

    /// <summary>Letters that multiply, as in kB or Mreq.</summary>
    public static FrozenDictionary<string, double> Prefixes { get; } = new Dictionary<string, double>
    {
        ["k"] = 1e3, ["K"] = 1e3, ["M"] = 1e6, ["G"] = 1e9, ["T"] = 1e12, ["P"] = 1e15, ["E"] = 1e18,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, UnitPart> Symbols = All().ToFrozenDictionary(part => part.Symbol);

    /// <summary>All symbols.</summary>
    public static IEnumerable<string> Names => Symbols.Keys;

    /// <summary>The part of a symbol such as GB or mo, to the power of 1; null when there is none.</summary>
    public static UnitPart? Find(string symbol) => Symbols.GetValueOrDefault(symbol);

    private static IEnumerable<UnitPart> All()
    {
        foreach (var (symbol, seconds) in new (string, double)[]
                 {
                     ("ns", 1e-9), ("us", 1e-6), ("ms", 1e-3), ("s", 1), ("min", 60), ("h", 3600), ("day", 86400), ("week", 604800), ("mo", 30 * 86400), ("yr", 365 * 86400),
                 })
        {
            yield return new UnitPart(symbol, 1, seconds, Time, null);
        }

        yield return new UnitPart("USD", 1, 1, Money, null);
        foreach (var (unit, bytes) in new[] { ("B", 1.0), ("bit", 0.125) })
        {
            yield return new UnitPart(unit, 1, bytes, Data, null);
            foreach (var (prefix, factor) in Prefixes)
                yield return new UnitPart(prefix + unit, 1, factor * bytes, Data, null);
        }

        var binary = 1.0;
        foreach (var prefix in new[] { "Ki", "Mi", "Gi", "Ti", "Pi" })
        {
            binary *= 1024;
            yield return new UnitPart(prefix + "B", 1, binary, Data, null);
        }
    }
}
