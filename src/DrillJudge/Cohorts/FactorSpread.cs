namespace DrillJudge.Cohorts;

/// <summary>How far answers lie from the truth, as factors: 1 is on the spot, 2 twice too high. The middle half lies between the quartiles, on a logarithmic scale.</summary>
/// <param name="Median">Half lie below.</param>
/// <param name="Lower">A quarter lies below.</param>
/// <param name="Upper">A quarter lies above.</param>
public sealed record FactorSpread(double Median, double Lower, double Upper)
{
    /// <summary>Of some factors; null of none.</summary>
    public static FactorSpread? Of(IEnumerable<double> factors)
    {
        var logs = factors.Where(factor => factor > 0 && double.IsFinite(factor)).Select(Math.Log10).Order().ToList();
        return logs.Count == 0 ? null : new FactorSpread(At(logs, 0.5), At(logs, 0.25), At(logs, 0.75));
    }

    private static double At(List<double> logs, double share)
    {
        var place = share * (logs.Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, logs.Count - 1);
        return Math.Pow(10, logs[below] + ((place - below) * (logs[above] - logs[below])));
    }
}
