using DrillJudge.Protocol;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>
/// One container with a nursery in it. Theory of operation: the container is made once and pays .NET's start before anyone waits; its nursery keeps a warmed
/// process that has given up every right and waits for one submission. A run is one write (assembly, limits, inputs) and one read a case; the nursery measures,
/// kills and replaces the process, and says whether the container is still spotless. Everything is bounded here once more: a nursery that stays silent past the
/// sum of its limits is lost. The container has no network, no writable file, no capability but those the nursery needs to change users and to kill.
/// </summary>
internal sealed class DockerSandbox : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);
    private readonly RunningContainer container;
    private readonly SandboxOptions options;
    private Task<(FrameType Type, byte[] Payload)?>? ahead;
    private bool complete;

    private DockerSandbox(RunningContainer container, SandboxOptions options)
    {
        this.container = container;
        this.options = options;
    }

    /// <summary>The engine's id of the container.</summary>
    public string Id => container.Id;

    /// <summary>Runs served so far.</summary>
    public int Runs { get; private set; }

    /// <summary>Resident size of the waiting process, bytes.</summary>
    public long WarmBytes { get; private set; }

    /// <summary>Completes when the sandbox breaks its silence while it waits for a run: it has died.</summary>
    public Task Silence => ahead ?? Task.CompletedTask;

    /// <summary>Starts a container and waits until a process is warm in it.</summary>
    public static async Task<DockerSandbox> StartAsync(SandboxHost host, ContainerRole role, SandboxOptions options, CancellationToken cancellation)
    {
        var container = await host.StartAsync(role, options, cancellation).ConfigureAwait(false);
        var sandbox = new DockerSandbox(container, options);
        try
        {
            await sandbox.AwaitReadyAsync(cancellation).ConfigureAwait(false);
            return sandbox;
        }
        catch
        {
            await sandbox.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Waits until the next process is warm.</summary>
    public async Task AwaitReadyAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.StartTimeout);
        var frame = await ReadAsync(0, patience.Token, cancellation).ConfigureAwait(false);
        var ready = frame.Type == FrameType.Ready ? ReadyReport.Read(new ValueReader(frame.Payload)) : throw Lost($"{frame.Type} where Ready was due.");
        if (ready.Version != Frame.Version)
            throw Lost($"The sandbox image speaks protocol {ready.Version}, this program {Frame.Version}: the image is of another version.");
        if (ready.Problem.Length > 0)
            throw Lost($"The sandbox could not start a process: {ready.Problem}");
        WarmBytes = ready.WarmBytes;
        ahead = container.Frames.ReadAsync(CancellationToken.None).AsTask();
    }

    /// <summary>Runs a submission once.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="inputs">The cases' encoded inputs.</param>
    /// <param name="seen">Called with each report as it comes; answers whether to go on.</param>
    /// <param name="cancellation">Ends the run; the container is then not used again.</param>
    /// <exception cref="SandboxLostException">The container went away or broke the protocol.</exception>
    public async Task<RunResult> RunAsync(
        RunRequest request, IReadOnlyList<ReadOnlyMemory<byte>> inputs, Func<CaseReport, bool> seen, CancellationToken cancellation)
    {
        Runs++;
        complete = false;
        var reports = new List<CaseReport>(inputs.Count);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Grace + TimeSpan.FromMilliseconds((double)request.WallMillis * Math.Max(4, inputs.Count)));
        try
        {
            await container.Frames.WriteRunAsync(Frame.Build(FrameType.Run, request.Write), inputs, patience.Token).ConfigureAwait(false);
            while (reports.Count < inputs.Count)
            {
                var frame = await ReadAsync(reports.Count, patience.Token, cancellation).ConfigureAwait(false);
                var report = frame.Type == FrameType.CaseDone ? CaseReport.Read(new ValueReader(frame.Payload)) : throw Lost(Unexpected(frame), reports.Count);
                if (report.Index != reports.Count)
                    throw Lost($"A report of case {report.Index} where {reports.Count} was due.", reports.Count);
                reports.Add(report);
                if (!seen(report) && reports.Count < inputs.Count)
                    await container.Frames.WriteAsync(Frame.Build(FrameType.Cancel, []), patience.Token).ConfigureAwait(false);
            }

            complete = true;
            return new RunResult(reports);
        }
        catch (Exception e) when (e is ProtocolException or IOException or ObjectDisposedException)
        {
            var memory = await container.RanOutOfMemoryAsync().ConfigureAwait(false);
            throw new SandboxLostException($"The sandbox broke off: {e.Message} {container.StderrTail}".Trim(), memory, reports.Count, e);
        }
    }

    /// <summary>
    /// Waits until the last run is over: the process killed, the container looked over. The verdict does not wait for it.
    /// </summary>
    /// <returns>Whether the sandbox may serve again; known at once when it may not.</returns>
    public async Task<bool> EndRunAsync(CancellationToken cancellation)
    {
        if (!complete || Runs >= options.RunsPerContainer)
            return false;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Grace);
        var frame = await ReadAsync(0, patience.Token, cancellation).ConfigureAwait(false);
        var end = frame.Type == FrameType.RunDone ? RunEnd.Read(new ValueReader(frame.Payload)) : throw Lost($"{frame.Type} where the end of a run was due.");
        return end.Spotless;
    }

    /// <summary>Ends and removes the container.</summary>
    public ValueTask DisposeAsync() => container.DisposeAsync();

    private static string Unexpected((FrameType Type, byte[] Payload) frame) =>
        frame.Type == FrameType.RunDone ? $"The run ended early: {RunEnd.Read(new ValueReader(frame.Payload)).Reason}." : $"{frame.Type} during a run.";

    private async Task<(FrameType Type, byte[] Payload)> ReadAsync(int done, CancellationToken patience, CancellationToken cancellation)
    {
        try
        {
            var next = ahead ?? container.Frames.ReadAsync(patience).AsTask();
            ahead = null;
            if (await next.WaitAsync(patience).ConfigureAwait(false) is { } frame)
                return frame;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Lost("The sandbox did not answer in time.", done);
        }

        var memory = await container.RanOutOfMemoryAsync().ConfigureAwait(false);
        throw new SandboxLostException($"The sandbox ended. {container.StderrTail}".Trim(), memory, done);
    }

    private static SandboxLostException Lost(string message, int done = 0) => new(message, false, done);
}
