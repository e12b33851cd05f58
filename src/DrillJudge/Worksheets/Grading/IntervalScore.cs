namespace DrillJudge.Worksheets;

/// <summary>An 80% range held against the true value. It earns no points.</summary>
/// <param name="Hit">Whether the value lies inside.</param>
/// <param name="Width">The interval score in decades: width, and ten times the distance by which it missed. Less is better; proper for quantiles at 10% and 90%.</param>
public sealed record IntervalScore(bool Hit, double Width)
{
    // 2/alpha for an 80% range.
    private const double Penalty = 10;

    /// <summary>Scores a range.</summary>
    /// <param name="low">In base units.</param>
    /// <param name="high">In base units.</param>
    /// <param name="value">The true value.</param>
    /// <param name="kind">Availabilities are measured by what they lack.</param>
    public static IntervalScore Of(double low, double high, double value, UnitKind kind = UnitKind.Plain)
    {
        var (l, h, x) = kind == UnitKind.Nines
            ? (Math.Log10(1 - high), Math.Log10(1 - low), Math.Log10(1 - value))
            : (Math.Log10(low), Math.Log10(high), Math.Log10(value));
        var miss = x < l - 1e-12 ? l - x : x > h + 1e-12 ? x - h : 0;
        return new IntervalScore(miss == 0, h - l + (Penalty * miss));
    }
}
