using DrillJudge.Protocol;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Sandboxes;

/// <summary>A sandbox for one submission. Dispose gives the container back, or has it replaced.</summary>
public sealed class SandboxLease : IAsyncDisposable
{
    private readonly DockerSandbox sandbox;
    private readonly TaskCompletionSource returned;

    internal SandboxLease(DockerSandbox sandbox, TaskCompletionSource returned)
    {
        this.sandbox = sandbox;
        this.returned = returned;
    }

    /// <summary>The engine's id of the container.</summary>
    public string ContainerId => sandbox.Id;

    /// <summary>Resident size of the process that waited, bytes.</summary>
    public long WarmBytes => sandbox.WarmBytes;

    /// <summary>Runs the submission; once a lease.</summary>
    /// <inheritdoc cref="DockerSandbox.RunAsync"/>
    public Task<RunResult> RunAsync(
        RunRequest request, IReadOnlyList<ReadOnlyMemory<byte>> inputs, Func<CaseReport, bool> seen, CancellationToken cancellation) =>
        sandbox.RunAsync(request, inputs, seen, cancellation);

    /// <summary>Gives the container back; does not wait for its replacement.</summary>
    public ValueTask DisposeAsync()
    {
        returned.TrySetResult();
        return ValueTask.CompletedTask;
    }
}
