using System.Diagnostics;
using System.Globalization;

namespace DrillJudge.Benchmarks.Measuring;

/// <summary>
/// CPU time of the whole machine, from /proc/stat: everything but idling and waiting. It misses nothing that a verdict causes (the engine, runc, the kernel's
/// own work for a container) and is the same measure for all; on a machine that does other things too, those are counted as well.
/// </summary>
internal static class MachineCpu
{
    private const double TicksPerSecond = 100;
    private const double QuietShare = 0.1;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>CPU seconds since the machine started.</summary>
    public static double Seconds()
    {
        using var reader = new StreamReader("/proc/stat");
        var fields = reader.ReadLine()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // cpu user nice system idle iowait irq softirq steal ...
        return new[] { 1, 2, 3, 6, 7 }.Sum(i => long.Parse(fields[i], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }

    /// <summary>
    /// Waits until the machine does next to nothing, for 8 s at the most: a compiler that has just started goes on compiling its own code just in time, at a priority that
    /// counts for nothing against other containers.
    /// </summary>
    public static async Task QuietAsync(CancellationToken cancellation)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience;)
        {
            var before = Seconds();
            await Task.Delay(Look, cancellation).ConfigureAwait(false);
            if (Seconds() - before < QuietShare * Look.TotalSeconds * Environment.ProcessorCount)
                return;
        }
    }
}
