using System.Globalization;

namespace DrillJudge.Benchmarks.Measuring;

/// <summary>
/// CPU time of the whole machine, from /proc/stat: everything but idling and waiting. It misses nothing that a verdict causes (the engine, runc, the kernel's
/// own work for a container) and is the same measure for all; on a machine that does other things too, those are counted as well.
/// </summary>
internal static class MachineCpu
{
    private const double TicksPerSecond = 100;

    /// <summary>CPU seconds since the machine started.</summary>
    public static double Seconds()
    {
        using var reader = new StreamReader("/proc/stat");
        var fields = reader.ReadLine()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // cpu user nice system idle iowait irq softirq steal ...
        return new[] { 1, 2, 3, 6, 7 }.Sum(i => long.Parse(fields[i], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
