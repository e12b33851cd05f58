namespace DrillJudge.Sandboxes.Docker;

/// <summary>A container that runs and the stream to its first process.</summary>
internal sealed class RunningContainer(SandboxHost host, string id, int block, AttachedStream stream) : IAsyncDisposable
{
    private int disposed;

    /// <summary>The engine's id.</summary>
    public string Id => id;

    /// <summary>The frames to and from its first process.</summary>
    public FrameStream Frames { get; } = new(stream);

    /// <summary>The end of what it wrote to stderr: our own programs' troubles.</summary>
    public string StderrTail => stream.StderrTail;

    /// <summary>Whether the kernel ran out of memory in it.</summary>
    public Task<bool> RanOutOfMemoryAsync() => host.SawOutOfMemoryAsync(id);

    /// <summary>Ends and removes it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0)
            return;
        Frames.Dispose();
        await host.RemoveAsync(id, block).ConfigureAwait(false);
    }
}
