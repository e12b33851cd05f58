using System.Threading.Channels;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Sandboxes;

/// <summary>
/// Sandboxes kept ready. Theory of operation: each of N places runs a loop of its own: start a container, wait until its process is warm, offer it, wait until
/// its lease comes back, wait until the next process is warm, offer it again; a container that is used up or not spotless is removed beside the loop while the
/// next one starts. Leases are served in the order asked for. A place whose start fails tries again, ever more slowly, for as long as the pool lives: a caller waits
/// until the engine is back or gives up by its token. The pool knows nothing of problems or verdicts.
/// </summary>
public sealed class SandboxPool : IAsyncDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private readonly Channel<Offer> offers = Channel.CreateUnbounded<Offer>();
    private readonly CancellationTokenSource stop = new();
    private readonly SandboxHost host;
    private readonly SandboxOptions options;
    private readonly ContainerRole role;
    private readonly Task[] places;
    private readonly SemaphoreSlim disposing = new(1, 1);
    private int ready;
    private int leased;

    /// <summary>Starts filling the places; returns at once.</summary>
    public SandboxPool(SandboxHost host, SandboxOptions options)
        : this(host, options, ContainerRole.Runner)
    {
    }

    internal SandboxPool(SandboxHost host, SandboxOptions options, ContainerRole role)
    {
        this.host = host;
        this.options = options;
        this.role = role;
        places = [.. Enumerable.Range(0, options.Nurseries).Select(_ => Task.Run(KeepPlaceAsync))];
    }

    /// <summary>Sandboxes that wait for a lease now.</summary>
    public int Ready => Volatile.Read(ref ready);

    /// <summary>Sandboxes that somebody has.</summary>
    public int Leased => Volatile.Read(ref leased);

    /// <summary>Sandboxes in all, those that are being started included.</summary>
    public int Places => options.Nurseries;

    /// <summary>Why the last start failed; null when the last one worked.</summary>
    public string? LastProblem { get; private set; }

    /// <summary>Waits for a sandbox; callers are served in order.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    /// <exception cref="ObjectDisposedException">The pool is closed.</exception>
    public async Task<SandboxLease> LeaseAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var offer = await offers.Reader.ReadAsync(cancellation).ConfigureAwait(false);
                // What was offered before the pool closed is closed too.
                ObjectDisposedException.ThrowIf(stop.IsCancellationRequested, this);
                if (!offer.Take())
                    continue;
                Interlocked.Decrement(ref ready);
                Interlocked.Increment(ref leased);
                return new SandboxLease(offer.Sandbox, offer.Returned);
            }
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SandboxPool));
        }
    }

    /// <summary>Ends all containers; leases that are out are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await disposing.WaitAsync().ConfigureAwait(false);
        if (!stop.IsCancellationRequested)
        {
            offers.Writer.TryComplete();
            await stop.CancelAsync().ConfigureAwait(false);
        }

        await Task.WhenAll(places).ConfigureAwait(false);
        disposing.Release();
    }

    private async Task KeepPlaceAsync()
    {
        var pause = FirstPause;
        var removals = new List<Task>();
        while (!stop.IsCancellationRequested)
        {
            DockerSandbox? sandbox = null;
            try
            {
                sandbox = await DockerSandbox.StartAsync(host, role, options, stop.Token).ConfigureAwait(false);
                LastProblem = null;
                pause = FirstPause;
                await ServeAsync(sandbox).ConfigureAwait(false);
            }
            catch (Exception e) when (e is not OperationCanceledException || !stop.IsCancellationRequested)
            {
                LastProblem = e.Message;
                await Task.WhenAny(Task.Delay(pause, stop.Token)).ConfigureAwait(false);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
            catch (OperationCanceledException)
            {
                // The pool closes.
            }

            removals.RemoveAll(r => r.IsCompleted);
            if (sandbox is not null)
                removals.Add(sandbox.DisposeAsync().AsTask());
        }

        await Task.WhenAll(removals).ConfigureAwait(false);
    }

    private async Task ServeAsync(DockerSandbox sandbox)
    {
        while (true)
        {
            var offer = new Offer(sandbox);
            var runs = sandbox.Runs;
            Interlocked.Increment(ref ready);
            if (!offers.Writer.TryWrite(offer))
                return;
            // A container that dies while it waits must not be handed out: whoever takes the offer first, lease or funeral, has it.
            if (await Task.WhenAny(offer.Returned.Task, sandbox.Silence).WaitAsync(stop.Token).ConfigureAwait(false) != offer.Returned.Task && offer.Take())
            {
                Interlocked.Decrement(ref ready);
                return;
            }

            await offer.Returned.Task.WaitAsync(stop.Token).ConfigureAwait(false);
            Interlocked.Decrement(ref leased);
            // A lease that was given back unused has left the process waiting as it was.
            if (sandbox.Runs == runs)
                continue;
            if (!await sandbox.EndRunAsync(stop.Token).ConfigureAwait(false))
                return;
            await sandbox.AwaitReadyAsync(stop.Token).ConfigureAwait(false);
        }
    }

    private sealed class Offer(DockerSandbox sandbox)
    {
        private int taken;

        public DockerSandbox Sandbox => sandbox;

        public TaskCompletionSource Returned { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool Take() => Interlocked.Exchange(ref taken, 1) == 0;
    }
}
