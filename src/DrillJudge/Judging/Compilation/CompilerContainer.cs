using System.Collections.Concurrent;
using DrillJudge.Protocol;
using DrillJudge.Sandboxes;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Judging.Compilation;

/// <summary>One compiler container: requests go out with a number, replies come back in any order.</summary>
internal sealed class CompilerContainer : IAsyncDisposable
{
    private readonly RunningContainer container;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<(FrameType Type, byte[] Payload)>> waiting = new();
    private readonly Task reading;
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int numbers;
    private volatile CompilerLostException? lost;

    private CompilerContainer(RunningContainer container)
    {
        this.container = container;
        reading = Task.Run(ReadAsync);
    }

    /// <summary>Whether it can still be asked.</summary>
    public bool Alive => lost is null;

    /// <summary>The engine's id of the container.</summary>
    public string Id => container.Id;

    /// <summary>Starts a container and waits until its first worker is warm.</summary>
    public static async Task<CompilerContainer> StartAsync(SandboxHost host, SandboxOptions options, CancellationToken cancellation)
    {
        var compiler = new CompilerContainer(await host.StartAsync(ContainerRole.Compiler, options, cancellation).ConfigureAwait(false));
        try
        {
            await compiler.ready.Task.WaitAsync(options.StartTimeout, cancellation).ConfigureAwait(false);
            return compiler;
        }
        catch
        {
            await compiler.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Sends a request and waits for what comes back for its number.</summary>
    /// <exception cref="CompilerLostException">The container went away first.</exception>
    public async Task<(FrameType Type, byte[] Payload)> AskAsync(FrameType type, Func<int, Action<ValueWriter>> write, CancellationToken cancellation)
    {
        var number = Interlocked.Increment(ref numbers);
        var reply = new TaskCompletionSource<(FrameType, byte[])>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[number] = reply;
        try
        {
            if (lost is { } gone)
                throw gone;
            await container.Frames.WriteAsync(Frame.Build(type, write(number)), cancellation).ConfigureAwait(false);
            return await reply.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            throw new CompilerLostException($"The compiler broke off: {e.Message}", e);
        }
        finally
        {
            waiting.TryRemove(number, out _);
        }
    }

    /// <summary>Ends the container.</summary>
    public async ValueTask DisposeAsync()
    {
        await container.DisposeAsync().ConfigureAwait(false);
        await reading.ConfigureAwait(false);
    }

    private async Task ReadAsync()
    {
        Exception? cause = null;
        try
        {
            while (await container.Frames.ReadAsync(CancellationToken.None).ConfigureAwait(false) is { } frame)
            {
                if (frame.Type == FrameType.Ready)
                    ready.TrySetResult();
                else if (waiting.TryGetValue(new ValueReader(frame.Payload).ReadInt32(), out var reply))
                    reply.TrySetResult(frame);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or ProtocolException)
        {
            cause = e;
        }

        lost = new CompilerLostException($"The compiler ended. {container.StderrTail}".Trim(), cause);
        ready.TrySetException(lost);
        foreach (var reply in waiting.Values)
            reply.TrySetException(lost);
    }
}
