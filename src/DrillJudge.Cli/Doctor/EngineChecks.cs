using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Cli.Doctor;

/// <summary>What an engine must offer for sandboxes to hold.</summary>
internal static class EngineChecks
{
    /// <summary>Names of the checks, for when there is no engine to try them on.</summary>
    public static readonly IReadOnlyList<string> Names = ["API version", "cgroups", "seccomp", "memory"];

    private const long Gibibyte = 1L << 30;
    private static readonly Version OldestApi = new(1, 41);

    /// <summary>Judges what an engine says of itself.</summary>
    public static IEnumerable<DoctorCheck> Of(EngineVersion version, EngineInfo info) => [Api(version), Cgroups(info), Seccomp(info), Memory(info)];

    private static DoctorCheck Api(EngineVersion version)
    {
        var found = $"{version.ApiVersion} (oldest served: {version.MinApiVersion ?? "unknown"}), {version.Arch ?? "unknown architecture"}";
        return !Version.TryParse(version.ApiVersion, out var newest) || newest < OldestApi
            ? new DoctorCheck("API version", CheckStatus.Failed, found, $"Update Docker Engine: API {OldestApi} is wanted, which is 20.10 or later.")
            : new DoctorCheck("API version", CheckStatus.Ok, found);
    }

    private static DoctorCheck Cgroups(EngineInfo info)
    {
        var found = $"version {info.CgroupVersion ?? "1"}, driver {info.CgroupDriver ?? "unknown"}";
        var missing = new[] { ("memory", info.MemoryLimit), ("pids", info.PidsLimit) }.Where(limit => !limit.Item2).Select(limit => limit.Item1).ToList();
        if (info.CgroupDriver == "none" || missing.Count > 0)
        {
            return new DoctorCheck("cgroups", CheckStatus.Failed, $"{found}, without limits on {(missing.Count > 0 ? string.Join(" and ", missing) : "anything")}",
                info.Rootless
                    ? "Delegate the controllers to your user: systemctl edit user@.service, [Service] Delegate=cpu cpuset io memory pids, then log in again."
                    : "Boot the kernel with cgroup_enable=memory, and mount the memory and pids controllers.");
        }

        return info.SwapLimit
            ? new DoctorCheck("cgroups", CheckStatus.Ok, $"{found}, limits on memory, swap and pids")
            : new DoctorCheck("cgroups", CheckStatus.Warning, $"{found}, without a limit on swap", "Turn swap off (sudo swapoff -a), or boot the kernel with swapaccount=1.");
    }

    private static DoctorCheck Seccomp(EngineInfo info)
    {
        var found = info.SecurityOptions is { Count: > 0 } options ? string.Join("; ", options) : "the engine names no security option";
        return info.Seccomp
            ? new DoctorCheck("seccomp", CheckStatus.Ok, found)
            : new DoctorCheck("seccomp", CheckStatus.Failed, found, "Use a kernel with CONFIG_SECCOMP_FILTER and a Docker Engine built with seccomp (the distributions' are).");
    }

    private static DoctorCheck Memory(EngineInfo info) => info.MemoryBytes switch
    {
        <= 0 => new DoctorCheck("memory", CheckStatus.Warning, "the engine does not say"),
        < Gibibyte => new DoctorCheck("memory", CheckStatus.Failed, Units.Size(info.MemoryBytes), "Give the engine's machine at least 1 GiB; 2 GiB are comfortable."),
        < 2 * Gibibyte * 9 / 10 => new DoctorCheck("memory", CheckStatus.Warning, Units.Size(info.MemoryBytes), "2 GiB are comfortable; below that, judge one submission at a time."),
        _ => new DoctorCheck("memory", CheckStatus.Ok, Units.Size(info.MemoryBytes)),
    };
}
