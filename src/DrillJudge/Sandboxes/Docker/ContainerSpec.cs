namespace DrillJudge.Sandboxes.Docker;

/// <summary>
/// What a container is made from. What is left out is what the engine does by itself, so a sandbox sets nearly all of it.
/// </summary>
/// <param name="Image">Id or name.</param>
public sealed record ContainerSpec(string Image)
{
    /// <summary>Paths that the engine hides by itself. Naming <see cref="MaskedPaths"/> replaces them, so a sandbox's list starts with these.</summary>
    public static IReadOnlyList<string> EngineMaskedPaths { get; } =
    [
        "/proc/acpi", "/proc/asound", "/proc/interrupts", "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/sched_debug",
        "/proc/scsi", "/proc/timer_list", "/proc/timer_stats", "/sys/devices/virtual/powercap", "/sys/firmware",
    ];

    /// <summary>Paths that the engine makes read-only by itself; see <see cref="ReadonlyPaths"/>.</summary>
    public static IReadOnlyList<string> EngineReadonlyPaths { get; } = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];

    /// <summary>Program that the command's words are given to; null for the image's.</summary>
    public IReadOnlyList<string>? Entrypoint { get; init; }

    /// <summary>The command, or the words for <see cref="Entrypoint"/>.</summary>
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>Environment, on top of the image's.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Labels.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>uid[:gid]; null for the image's, which is root unless it says otherwise.</summary>
    public string? User { get; init; }

    /// <summary>Directory that process 1 starts in.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Host name inside.</summary>
    public string? Hostname { get; init; }

    /// <summary>Whether standard input is open, and closed with the first client that detaches.</summary>
    public bool Stdin { get; init; }

    /// <summary>none, bridge, ...; none also drops the network stack.</summary>
    public string? Network { get; init; }

    /// <summary>none, private, ...; none leaves no /dev/shm.</summary>
    public string? Ipc { get; init; }

    /// <summary>Whether the root file system is read-only.</summary>
    public bool ReadonlyRoot { get; init; }

    /// <summary>Capabilities taken away, such as ALL.</summary>
    public IReadOnlyList<string>? DropCapabilities { get; init; }

    /// <summary>Capabilities given, such as SETUID.</summary>
    public IReadOnlyList<string>? AddCapabilities { get; init; }

    /// <summary>Whether no program may gain rights by being executed.</summary>
    public bool NoNewPrivileges { get; init; }

    /// <summary>A seccomp profile, the JSON itself; null for the engine's.</summary>
    public string? Seccomp { get; init; }

    /// <summary>Bytes of memory; swap is off wherever this is set.</summary>
    public long? MemoryBytes { get; init; }

    /// <summary>The most processes and threads.</summary>
    public long? Pids { get; init; }

    /// <summary>Processors, 1 for one; fractions count.</summary>
    public double? Cpus { get; init; }

    /// <summary>Weight against other containers when processors are short; 1024 is the engine's.</summary>
    public int? CpuShares { get; init; }

    /// <summary>Limits of each process, by the names of setrlimit in lower case: nofile, msgqueue, core, ...</summary>
    public IReadOnlyList<Ulimit> Ulimits { get; init; } = [];

    /// <summary>Where output goes besides to who is attached; none keeps nothing.</summary>
    public string? LogDriver { get; init; }

    /// <summary>Paths hidden from inside; replaces the engine's own list.</summary>
    public IReadOnlyList<string>? MaskedPaths { get; init; }

    /// <summary>Paths read-only inside; replaces the engine's own list.</summary>
    public IReadOnlyList<string>? ReadonlyPaths { get; init; }

    /// <summary>Whether the engine removes the container when it ends.</summary>
    public bool AutoRemove { get; init; }

    /// <summary>Such as runsc; null for the engine's.</summary>
    public string? Runtime { get; init; }

    /// <summary>Added to what the kernel reckons when it looks for a process to end, -1000 to 1000.</summary>
    public int? OomScoreAdj { get; init; }

    /// <summary>private or host; null for the engine's choice.</summary>
    public string? CgroupNamespace { get; init; }

    /// <summary>Size of /dev/shm where there is one.</summary>
    public long? ShmBytes { get; init; }
}
