using System.Globalization;

namespace DrillJudge.Judging.Verification;

/// <summary>How the reference's CPU time grows with n.</summary>
/// <param name="Exponent">Slope between n/4 and n on logarithmic scales; NaN when the times are too short to tell.</param>
/// <param name="Micros">CPU time at n, microseconds.</param>
/// <param name="Declared">complexity.time of the package.</param>
public sealed record Growth(double Exponent, long Micros, string Declared)
{
    /// <summary>Such as "n^1.1 (n log n)".</summary>
    public override string ToString() =>
        double.IsNaN(Exponent) ? $"too fast to tell ({Declared})" : string.Create(CultureInfo.InvariantCulture, $"n^{Exponent:0.0} ({Declared})");
}
