using System.Globalization;

namespace DrillJudge.Sandbox.Nursery;

/// <summary>Counters of the container's control group that only the kernel raises: out-of-memory kills and refused threads (cgroup v1 and v2).</summary>
internal static class CgroupEvents
{
    private static readonly string[] MemoryFiles = ["/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control"];
    private static readonly string[] PidsFiles = ["/sys/fs/cgroup/pids.events", "/sys/fs/cgroup/pids/pids.events"];
    private static readonly string? MemoryFile = MemoryFiles.FirstOrDefault(File.Exists);
    private static readonly string? PidsFile = PidsFiles.FirstOrDefault(File.Exists);

    /// <summary>Processes killed for want of memory so far.</summary>
    public static long OutOfMemoryKills() => Read(MemoryFile, "oom_kill ");

    /// <summary>Times that a new process or thread was refused so far.</summary>
    public static long RefusedThreads() => Read(PidsFile, "max ");

    private static long Read(string? file, string key)
    {
        if (file is null)
            return 0;
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith(key, StringComparison.Ordinal))
                return long.Parse(line.AsSpan(key.Length), CultureInfo.InvariantCulture);
        }

        return 0;
    }
}
