using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;

namespace DrillJudge.Cli.Doctor;

/// <summary>What an engine must offer for sandboxes to hold.</summary>
internal static class EngineChecks
{
    /// <summary>Names of the checks, for when there is no engine to try them on.</summary>
    public static readonly IReadOnlyList<string> Names = ["API version", "cgroups", "seccomp", "memory"];

    private static readonly Version OldestApi = new(1, 41);
    private const long Gibibyte = 1L << 30;

    /// <summary>Judges an engine's facts.</summary>
    public static IEnumerable<DoctorCheck> Of(EngineFacts facts) => [Api(facts), Cgroups(facts), Seccomp(facts), Memory(facts)];

    private static DoctorCheck Api(EngineFacts facts)
    {
        var found = $"{facts.ApiVersion} (oldest spoken: {facts.MinApiVersion}), {facts.OsType} containers";
        if (facts.OsType != "linux")
            return new DoctorCheck("API version", CheckStatus.Failed, found, "Switch Docker to Linux containers.");
        return facts.ApiVersion < OldestApi
            ? new DoctorCheck("API version", CheckStatus.Failed, found, $"Update Docker Engine: API {OldestApi} is wanted, which is 20.10 or later.")
            : new DoctorCheck("API version", CheckStatus.Ok, found);
    }

    private static DoctorCheck Cgroups(EngineFacts facts) => facts.MissingLimits switch
    {
        [] => new DoctorCheck("cgroups", CheckStatus.Ok, $"version {facts.CgroupVersion}, all limits offered"),
        ["SwapLimit"] => new DoctorCheck("cgroups", CheckStatus.Warning, $"version {facts.CgroupVersion}, without a limit on swap",
            "Swap counts towards no limit: turn swap off (swapoff -a), or boot the kernel with swapaccount=1."),
        var missing => new DoctorCheck("cgroups", CheckStatus.Failed, $"version {facts.CgroupVersion}, without {string.Join(", ", missing)}",
            "Boot the kernel with cgroup_enable=memory swapaccount=1; for a rootless engine, delegate the controllers to the user (systemd's Delegate=)."),
    };

    private static DoctorCheck Seccomp(EngineFacts facts) => facts.SecurityOptions.Any(option => option.StartsWith("name=seccomp", StringComparison.Ordinal))
        ? new DoctorCheck("seccomp", CheckStatus.Ok, string.Join("; ", facts.SecurityOptions))
        : new DoctorCheck("seccomp", CheckStatus.Failed, facts.SecurityOptions.Count == 0 ? "the engine names no security option" : string.Join("; ", facts.SecurityOptions),
            "Use a kernel with CONFIG_SECCOMP_FILTER and a Docker Engine built with seccomp (the distributions' are).");

    private static DoctorCheck Memory(EngineFacts facts) => facts.MemoryBytes switch
    {
        0 => new DoctorCheck("memory", CheckStatus.Warning, "the engine does not say"),
        < Gibibyte => new DoctorCheck("memory", CheckStatus.Failed, Units.Size(facts.MemoryBytes), "Give the engine's machine at least 1 GiB; 2 GiB are comfortable."),
        < 2 * Gibibyte * 9 / 10 => new DoctorCheck("memory", CheckStatus.Warning, Units.Size(facts.MemoryBytes), "2 GiB are comfortable; below that, judge one submission at a time."),
        _ => new DoctorCheck("memory", CheckStatus.Ok, Units.Size(facts.MemoryBytes)),
    };
}
