namespace DrillJudge.Sandboxes.Docker;

/// <summary>The body of a create call, in the engine's words.</summary>
internal sealed record ContainerBody(
    string Image,
    IReadOnlyList<string>? Entrypoint,
    IReadOnlyList<string>? Cmd,
    IReadOnlyList<string> Env,
    IReadOnlyDictionary<string, string> Labels,
    string? User,
    string? WorkingDir,
    string? Hostname,
    bool OpenStdin,
    bool StdinOnce,
    bool AttachStdin,
    bool AttachStdout,
    bool AttachStderr,
    bool Tty,
    bool NetworkDisabled,
    HostConfig HostConfig)
{
    public static ContainerBody From(ContainerSpec spec) => new(
        spec.Image,
        spec.Entrypoint,
        spec.Command,
        [.. spec.Environment.Select(e => $"{e.Key}={e.Value}")],
        spec.Labels,
        spec.User,
        spec.WorkingDirectory,
        spec.Hostname,
        OpenStdin: spec.Stdin,
        StdinOnce: spec.Stdin,
        AttachStdin: spec.Stdin,
        AttachStdout: true,
        AttachStderr: true,
        Tty: false,
        NetworkDisabled: spec.Network == "none",
        HostConfig.From(spec));
}

/// <summary>What a container may use, in the engine's words; see <see cref="ContainerSpec"/>.</summary>
public sealed record HostConfig(
    string? NetworkMode,
    string? IpcMode,
    string? CgroupnsMode,
    bool ReadonlyRootfs,
    IReadOnlyList<string>? CapDrop,
    IReadOnlyList<string>? CapAdd,
    IReadOnlyList<string>? SecurityOpt,
    long? Memory,
    long? MemorySwap,
    long? PidsLimit,
    long? NanoCpus,
    int? CpuShares,
    IReadOnlyList<Ulimit>? Ulimits,
    LogConfig? LogConfig,
    IReadOnlyList<string>? MaskedPaths,
    IReadOnlyList<string>? ReadonlyPaths,
    bool AutoRemove,
    string? Runtime,
    int? OomScoreAdj,
    long? ShmSize)
{
    internal static HostConfig From(ContainerSpec spec) => new(
        spec.Network,
        spec.Ipc,
        spec.CgroupNamespace,
        spec.ReadonlyRoot,
        spec.DropCapabilities,
        spec.AddCapabilities,
        [.. Security(spec)],
        spec.MemoryBytes,
        // The engine takes memory and swap together here: the same number is no swap.
        spec.MemoryBytes,
        spec.Pids,
        spec.Cpus is { } cpus ? (long)(cpus * 1e9) : null,
        spec.CpuShares,
        spec.Ulimits,
        spec.LogDriver is { } driver ? new LogConfig(driver) : null,
        spec.MaskedPaths,
        spec.ReadonlyPaths,
        spec.AutoRemove,
        spec.Runtime,
        spec.OomScoreAdj,
        spec.ShmBytes);

    private static IEnumerable<string> Security(ContainerSpec spec)
    {
        if (spec.NoNewPrivileges)
            yield return "no-new-privileges";
        if (spec.Seccomp is { } profile)
            yield return $"seccomp={profile}";
    }
}

/// <summary>A limit of each process.</summary>
/// <param name="Name">As setrlimit names it, in lower case.</param>
/// <param name="Soft">What holds.</param>
/// <param name="Hard">How far a process may raise it.</param>
public sealed record Ulimit(string Name, long Soft, long Hard);

/// <summary>Where output is kept.</summary>
/// <param name="Type">none, json-file, ...</param>
public sealed record LogConfig(string Type);
