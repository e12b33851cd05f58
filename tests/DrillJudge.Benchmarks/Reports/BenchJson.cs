using System.Text.Json;
using DrillJudge.Benchmarks.Measuring;

namespace DrillJudge.Benchmarks.Reports;

/// <summary>The figures as JSON. Times in milliseconds; ratios a, b, c, e are the opponent's median over ours, floorP50 and floorP95 ours over the floor's.</summary>
internal static class BenchJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The text of the file.</summary>
    public static string Of(BenchResult result) => JsonSerializer.Serialize(
        new
        {
            latency = Latency(result.Latency),
            ratios = new
            {
                a = Round(result.Ratio("a")), b = Round(result.Ratio("b")), c = Round(result.Ratio("c")), e = Round(result.Ratio("e")),
                floorP50 = Round(Targets.Latency(result, "d").Value), floorP95 = Round(Targets.FloorP95(result).Value),
            },
            throughput = Throughput(result, strict: false),
            strict = new { latency = Latency(result.Strict), throughput = Throughput(result, strict: true) },
            hanging = new { longestMs = Round(result.Hanging.LongestMs), p95Ms = Round(result.Hanging.P95Ms), beside = result.Hanging.Beside },
            memoryMiB = new { node = Round(result.Memory.Node), compiler = Round(result.Memory.Compiler), runner = Round(result.Memory.Runner) },
            opponents = result.Opponents.OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary(one => one.Key, one => Opponent(result, one.Key, one.Value)),
        },
        Indented) + "\n";

    private static object Latency(OurLatency latency) => new
    {
        p50Ms = Round(latency.Whole.P50),
        p95Ms = Round(latency.Whole.P95),
        stages = new { compileMs = Round(latency.Compile.P50), leaseMs = Round(latency.Lease.P50), runMs = Round(latency.Run.P50), removeMs = Round(latency.Remove.P50) },
    };

    private static object Throughput(BenchResult result, bool strict)
    {
        var figure = strict ? result.StrictThroughput : result.Throughput;
        return new
        {
            perSecond = Round(figure.PerSecond), cpuSecondsPerVerdict = Round(figure.CpuSeconds),
            ratioB = Round(result.ThroughputRatio("b", strict)), ratioE = Round(result.ThroughputRatio("e", strict)),
        };
    }

    private static object Opponent(BenchResult result, string key, Samples samples) => new
    {
        what = result.Titles[key], rounds = samples.Count, p50Ms = Round(samples.P50), p95Ms = Round(samples.P95),
        perSecond = result.OpponentThroughput.TryGetValue(key, out var figure) ? Round(figure.PerSecond) : (double?)null,
        cpuSecondsPerVerdict = figure is null ? (double?)null : Round(figure.CpuSeconds),
    };

    private static double Round(double value) => Math.Round(value, 3);
}
