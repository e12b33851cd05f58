namespace DrillJudge.Worksheets;

/// <summary>How often a learner's 80% ranges hold the truth, with what that many tries can tell.</summary>
/// <param name="Hits">Ranges that held it.</param>
/// <param name="Tries">All ranges.</param>
public sealed record Calibration(int Hits, int Tries)
{
    /// <summary>How often they ought to.</summary>
    public const double Aim = 0.8;

    private const double Z = 1.959964;

    /// <summary>Hits over tries; null before the first.</summary>
    public double? Rate => Tries == 0 ? null : (double)Hits / Tries;

    /// <summary>Wilson's 95% band of the rate; 0 to 1 before the first try.</summary>
    public (double Low, double High) Band
    {
        get
        {
            if (Tries == 0)
                return (0, 1);
            double n = Tries, rate = Hits / n;
            var middle = (rate + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
            var half = Z / (1 + (Z * Z / n)) * Math.Sqrt((rate * (1 - rate) / n) + (Z * Z / (4 * n * n)));
            return (Math.Max(0, middle - half), Math.Min(1, middle + half));
        }
    }

    /// <summary>"overconfident" only when the whole band lies below 80%, "too wide" only when it lies above; else null.</summary>
    public string? Verdict => Band switch
    {
        var (_, high) when high < Aim => "overconfident",
        var (low, _) when low > Aim => "too wide",
        _ => null,
    };
}
