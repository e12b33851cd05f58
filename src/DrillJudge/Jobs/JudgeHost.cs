using System.Collections.Concurrent;
using DrillJudge.Judging;
using DrillJudge.Operation;
using DrillJudge.Packages;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Jobs;

/// <summary>
/// The judge node of this process. It starts beside the host, which serves pages meanwhile; while there is no engine it tries again, and whoever wants to judge waits.
/// Problems are prepared when they are asked for first, and then kept.
/// </summary>
public sealed partial class JudgeHost(JudgeNodeOptions options, PackageSource packages, ILogger<JudgeHost> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private readonly TaskCompletionSource<JudgeNode> node = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, Lazy<Task<PreparedProblem>>> prepared = new();

    /// <summary>Why there is no node yet; null when there is one, or nothing has failed so far.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether submissions can be judged.</summary>
    public bool Ready => node.Task.IsCompletedSuccessfully;

    /// <summary>How its sandboxes stand; null while there is no node.</summary>
    public PoolFigures? Pool
    {
        get
        {
            if (!Ready)
                return null;
            var pool = node.Task.Result.Pool;
            var (free, leased) = (pool.Ready, pool.Leased);
            return new PoolFigures(free, leased, Math.Max(0, pool.Places - free - leased), pool.LastProblem);
        }
    }

    /// <summary>The node, when it is up.</summary>
    public Task<JudgeNode> NodeAsync(CancellationToken cancellation) => node.Task.WaitAsync(cancellation);

    /// <summary>A problem ready to judge.</summary>
    /// <param name="slug">Which.</param>
    /// <param name="hash">Content hash of the very package; null for what is at hand.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ScriptException">Its package is broken.</exception>
    /// <exception cref="KeyNotFoundException">There is no such problem.</exception>
    public async Task<PreparedProblem> PrepareAsync(string slug, string? hash, CancellationToken cancellation)
    {
        var judge = await NodeAsync(cancellation).ConfigureAwait(false);
        var problem = await packages.FindAsync(slug, hash, cancellation).ConfigureAwait(false);
        // Not cancelled with the first who asks: others wait for the same.
        var preparing = prepared.GetOrAdd(problem.ContentHash, _ => new(() => Task.Run(() => judge.PrepareAsync(problem, CancellationToken.None))));
        try
        {
            return await preparing.Value.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception) when (preparing.Value.IsFaulted)
        {
            prepared.TryRemove(new KeyValuePair<string, Lazy<Task<PreparedProblem>>>(problem.ContentHash, preparing));
            throw;
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        if (node.Task.IsCompletedSuccessfully)
            await (await node.Task.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var started = await JudgeNode.StartAsync(options, null, stoppingToken).ConfigureAwait(false);
                await started.Compiler.WarmAsync(stoppingToken).ConfigureAwait(false);
                Problem = null;
                Started(log, started.Host.Owner);
                node.SetResult(started);
                return;
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                if (Problem != e.Message)
                    NotStarted(log, e.Message);
                Problem = e.Message;
                await Task.WhenAny(Task.Delay(Pause, stoppingToken)).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // The host stops before the node was up.
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Judge node {Node} is up")]
    private static partial void Started(ILogger log, string node);

    [LoggerMessage(Level = LogLevel.Error, Message = "No submission can be judged, trying again: {Reason}")]
    private static partial void NotStarted(ILogger log, string reason);
}
