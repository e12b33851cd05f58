namespace DrillJudge.Sandboxes;

/// <summary>How a node's sandboxes are made.</summary>
public sealed record SandboxOptions
{
    /// <summary>Containers kept ready, each with one warmed process: one a core, twice as many when each serves once only.</summary>
    public int Nurseries { get; init; } = Environment.ProcessorCount;

    /// <summary>Submissions that a container may serve; 1 is the strict mode for examinations.</summary>
    public int RunsPerContainer { get; init; } = 64;

    /// <summary>Memory of a container, bytes: the largest limit a problem may set, and room for the nursery and the waiting child.</summary>
    public long ContainerMemoryBytes { get; init; } = 1L << 30;

    /// <summary>Processes and threads in a container.</summary>
    public int Pids { get; init; } = 160;

    /// <summary>CPUs that a container may use.</summary>
    public double Cpus { get; init; } = 1;

    /// <summary>Container runtime, such as runsc; null is the engine's default.</summary>
    public string? Runtime { get; init; }

    /// <summary>How long a container may take until its first process is warm.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A container a submission.</summary>
    public SandboxOptions Strict() => this with { RunsPerContainer = 1, Nurseries = Nurseries * 2 };
}
