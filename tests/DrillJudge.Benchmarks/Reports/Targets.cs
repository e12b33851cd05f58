namespace DrillJudge.Benchmarks.Reports;

/// <summary>What this judge is meant to reach, on a machine that does nothing else.</summary>
internal static class Targets
{
    private const string Times = "×";

    /// <summary>How many times faster than an opponent, median to median; for the floor how many times slower.</summary>
    public static Target Latency(BenchResult result, string key) => key switch
    {
        "a" => new(result.Ratio(key), 15, true, Times),
        "b" => new(result.Ratio(key), 40, true, Times),
        "c" => new(result.Ratio(key), 6, true, Times),
        "e" => new(result.Ratio(key), 12, true, Times),
        _ => new(1 / result.Ratio("d"), 3, false, Times),
    };

    /// <summary>Our p95 over the floor's.</summary>
    public static Target FloorP95(BenchResult result) => new(result.Latency.Whole.P95 / result.Opponents["d"].P95, 6, false, Times);

    /// <summary>How many times an opponent's throughput; null where nothing is aimed at.</summary>
    public static Target? Throughput(BenchResult result, string key, bool strict) => (key, strict) switch
    {
        ("b", false) => new(result.ThroughputRatio(key, strict), 12, true, Times),
        ("e", false) => new(result.ThroughputRatio(key, strict), 6, true, Times),
        ("b", true) => new(result.ThroughputRatio(key, strict), 4, true, Times),
        _ => null,
    };

    /// <summary>The longest delay beside ten hanging compilations.</summary>
    public static Target Hanging(BenchResult result) => new(result.Hanging.LongestMs, 1000, false, " ms");

    /// <summary>A waiting process.</summary>
    public static Target Runner(BenchResult result) => new(result.Memory.Runner, 35, false, " MiB");
}
