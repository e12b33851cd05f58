using System.Text.Json.Serialization;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>What the engine says of itself and its machine.</summary>
/// <param name="Id">Stays the same over restarts.</param>
/// <param name="Name">Host name of the engine's machine.</param>
/// <param name="ServerVersion">The engine's release.</param>
/// <param name="CgroupVersion">"1" or "2".</param>
/// <param name="CgroupDriver">cgroupfs or systemd; "none" where limits cannot be set (rootless without delegation).</param>
/// <param name="SecurityOptions">Such as name=seccomp,profile=default; name=rootless; name=userns; name=apparmor.</param>
/// <param name="MemoryBytes">Memory of the machine.</param>
/// <param name="Cpus">Processors of the machine.</param>
/// <param name="Driver">Storage driver, such as overlay2.</param>
/// <param name="RootDirectory">Where images and containers lie.</param>
/// <param name="Runtimes">Names of the runtimes that `Runtime` may choose, such as runc and runsc.</param>
/// <param name="MemoryLimit">Whether memory can be limited.</param>
/// <param name="SwapLimit">Whether swap can be limited.</param>
/// <param name="PidsLimit">Whether the number of processes can be limited.</param>
/// <param name="Architecture">As uname names it: x86_64, aarch64.</param>
/// <param name="Warnings">What the engine finds missing on its machine.</param>
public sealed record EngineInfo(
    [property: JsonPropertyName("ID")] string? Id,
    string? Name,
    string? ServerVersion,
    string? CgroupVersion,
    string? CgroupDriver,
    IReadOnlyList<string>? SecurityOptions,
    [property: JsonPropertyName("MemTotal")] long MemoryBytes,
    [property: JsonPropertyName("NCPU")] int Cpus,
    string? Driver,
    [property: JsonPropertyName("DockerRootDir")] string? RootDirectory,
    IReadOnlyDictionary<string, RuntimeInfo>? Runtimes,
    bool MemoryLimit,
    bool SwapLimit,
    bool PidsLimit,
    string? Architecture,
    IReadOnlyList<string>? Warnings)
{
    /// <summary>Whether the engine filters system calls.</summary>
    [JsonIgnore]
    public bool Seccomp => HasSecurity("seccomp");

    /// <summary>Whether the engine runs without root.</summary>
    [JsonIgnore]
    public bool Rootless => HasSecurity("rootless");

    private bool HasSecurity(string name) =>
        SecurityOptions?.Any(o => o == name || o.Split(',').Contains($"name={name}", StringComparer.Ordinal)) ?? false;
}

/// <summary>A runtime that the engine knows.</summary>
/// <param name="Path">Its program.</param>
public sealed record RuntimeInfo(string? Path);
