namespace DrillJudge.Benchmarks.Measuring;

/// <summary>What many at once reach.</summary>
/// <param name="PerSecond">Verdicts a second.</param>
/// <param name="CpuSeconds">CPU seconds of the whole machine a verdict.</param>
/// <param name="Verdicts">How many were counted.</param>
internal sealed record ThroughputFigure(double PerSecond, double CpuSeconds, int Verdicts);
