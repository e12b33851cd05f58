using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Benchmarks.Measuring;

/// <summary>Memory of a container as the engine's own statistics count it: all that its cgroup holds, less file pages that can be dropped.</summary>
internal static class ContainerMemory
{
    /// <summary>Bytes.</summary>
    /// <exception cref="BenchException">The kernel does not show it here.</exception>
    public static async Task<long> ReadAsync(DockerEngine engine, string container, CancellationToken cancellation)
    {
        var pid = (await engine.InspectContainerAsync(container, cancellation).ConfigureAwait(false))?.State.Pid ?? 0;
        foreach (var line in await File.ReadAllLinesAsync($"/proc/{pid}/cgroup", cancellation).ConfigureAwait(false))
        {
            // "5:memory:/docker/..." in version 1, "0::/system.slice/..." in version 2.
            var parts = line.Split(':', 3);
            var (root, usage, idle) = parts[1].Split(',').Contains("memory", StringComparer.Ordinal)
                ? ("/sys/fs/cgroup/memory", "memory.usage_in_bytes", "total_inactive_file")
                : ("/sys/fs/cgroup", "memory.current", "inactive_file");
            var folder = root + parts[2];
            if ((parts[1].Length == 0 || parts[1].Contains("memory", StringComparison.Ordinal)) && File.Exists(Path.Combine(folder, usage)))
                return Read(folder, usage, idle);
        }

        throw new BenchException($"The memory of container {container[..12]} cannot be read from its cgroup.");
    }

    private static long Read(string folder, string usage, string idle)
    {
        var all = long.Parse(File.ReadAllText(Path.Combine(folder, usage)), System.Globalization.CultureInfo.InvariantCulture);
        var droppable = File.ReadLines(Path.Combine(folder, "memory.stat")).First(line => line.StartsWith(idle + ' ', StringComparison.Ordinal));
        return all - long.Parse(droppable[(idle.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
