namespace DrillJudge.Worksheets;

/// <summary>A factor by which answers go wrong often enough to be named.</summary>
/// <param name="Factor">Answer over expected, or its inverse.</param>
/// <param name="Code">Groups answers over seeds.</param>
/// <param name="High">What is said when the answer is that much too high.</param>
/// <param name="Low">What is said when it is that much too low.</param>
public sealed record UnitSlip(double Factor, string Code, string High, string Low)
{
    /// <summary>An answer within this share of a slip's value made the slip.</summary>
    public const double Near = 0.05;

    /// <summary>The factors that are named.</summary>
    public static IReadOnlyList<UnitSlip> All { get; } =
    [
        new(8, "BITS_BYTES", "Eight times too high: bits were counted where bytes are asked, or a byte was multiplied twice.", "Eight times too low: bytes were counted where bits are asked."),
        new(1e3, "PREFIX", "A thousand times too high: check the prefix (k, M, G, T).", "A thousand times too low: check the prefix (k, M, G, T)."),
        new(1e6, "PREFIX_TWICE", "A million times too high: two prefixes were lost.", "A million times too low: two prefixes were lost."),
        new(60, "PER_MINUTE", "Sixty times too high: a minute has 60 seconds.", "Sixty times too low: a minute has 60 seconds."),
        new(3600, "PER_HOUR", "3,600 times too high: an hour was taken for a second.", "3,600 times too low: a second was taken for an hour."),
        new(86400, "PER_DAY", "86,400 times too high: the seconds of a day were forgotten.", "86,400 times too low: the seconds of a day were divided out once too often."),
        new(30, "PER_MONTH", "Thirty times too high: a day was asked, and this is a month's.", "Thirty times too low: a month was asked, and this is a day's."),
        new(365, "PER_YEAR", "365 times too high: a day was asked, and this is a year's.", "365 times too low: a year was asked, and this is a day's."),
    ];

    /// <summary>The factor that an answer is off by; null when it is none of these.</summary>
    /// <param name="ratio">Answer over expected.</param>
    /// <param name="holdsData">Whether bits may have been taken for bytes.</param>
    public static (UnitSlip Slip, bool High)? Of(double ratio, bool holdsData)
    {
        foreach (var slip in All.Where(slip => holdsData || slip.Factor != 8))
        {
            if (Math.Abs((ratio / slip.Factor) - 1) <= Near)
                return (slip, true);
            if (Math.Abs((ratio * slip.Factor) - 1) <= Near)
                return (slip, false);
        }

        return null;
    }
}
