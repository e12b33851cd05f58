using System.Globalization;
using System.Runtime.InteropServices;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Benchmarks.Measuring;

/// <summary>What was measured on.</summary>
/// <param name="Cores">Processors.</param>
/// <param name="System">Kernel and architecture.</param>
/// <param name="Runtime">.NET.</param>
/// <param name="Engine">The container engine.</param>
/// <param name="Load">Load average of the last minute when the run began: what else went on.</param>
internal sealed record MachineFacts(int Cores, string System, string Runtime, string Engine, double Load)
{
    /// <summary>Whether other work asks for more than a quarter of the processors, so that figures say little.</summary>
    public bool Busy => Load > Cores / 4.0;

    /// <summary>Looks.</summary>
    public static async Task<MachineFacts> ReadAsync(DockerEngine engine, CancellationToken cancellation)
    {
        var load = (await File.ReadAllTextAsync("/proc/loadavg", cancellation).ConfigureAwait(false)).Split(' ')[0];
        var info = await engine.InfoAsync(cancellation).ConfigureAwait(false);
        return new MachineFacts(
            Environment.ProcessorCount, $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}", RuntimeInformation.FrameworkDescription,
            $"Docker Engine {info.ServerVersion}, cgroup v{info.CgroupVersion}, {info.Driver}", double.Parse(load, CultureInfo.InvariantCulture));
    }
}
