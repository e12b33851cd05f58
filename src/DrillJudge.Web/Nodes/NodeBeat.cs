using DrillJudge.Data;
using DrillJudge.Jobs;
using DrillJudge.Nodes;
using DrillJudge.Web.Pages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Nodes;

/// <summary>Says every few seconds that this host judges, how much and under which address; takes itself off the list when it stops.</summary>
public sealed partial class NodeBeat(
    IDbContextFactory<DrillJudgeDb> databases, JudgeHost judge, SubmissionJudge work, WebOptions options, IServer server, TimeProvider clock, ILogger<NodeBeat> log, NodeAddress? served = null) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);
    private readonly Guid id = Guid.CreateVersion7();

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await db.Nodes.Where(n => n.Id == id).ExecuteDeleteAsync(cancellationToken);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // It counts as gone when it has been silent for a while.
            NotBeaten(log, e.Message);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ticks = new PeriodicTimer(Every, clock);
        // Known as soon as it can judge, not at the next tick.
        _ = judge.NodeAsync(stoppingToken).ContinueWith(_ => BeatSafelyAsync(stoppingToken), stoppingToken, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        do
            await BeatSafelyAsync(stoppingToken);
        while (await ticks.WaitForNextTickAsync(stoppingToken));
    }

    private async Task BeatSafelyAsync(CancellationToken cancellation)
    {
        try
        {
            await BeatAsync(cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            NotBeaten(log, e.Message);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task BeatAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var (address, ready, trouble, judging) = (served is null ? null : Address(), judge.Ready, judge.Problem, work.Judging);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var known = await db.Nodes.Where(n => n.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(n => n.BeatAt, now).SetProperty(n => n.Judging, judging).SetProperty(n => n.Ready, ready).SetProperty(n => n.Trouble, trouble).SetProperty(n => n.Address, address), cancellation);
        if (known == 1)
            return;
        var past = now - Remembered;
        await db.Nodes.Where(n => n.BeatAt < past).ExecuteDeleteAsync(cancellation);
        db.Nodes.Add(new NodeEntry
        {
            Id = id, Name = $"{Environment.MachineName}-{Environment.ProcessId}", Address = address, Cores = Environment.ProcessorCount, StartedAt = now, BeatAt = now,
            Version = Names.Version, Judging = judging, Ready = ready, Trouble = trouble,
        });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Where it listens; null before it does. An address that means all of a machine's is no good to others: the machine's name takes its place.</summary>
    private string? Address()
    {
        if (options.Advertise is { } given)
            return given.TrimEnd('/');
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } bound)
            return null;
        var address = BindingAddress.Parse(bound);
        var host = address.Host is "0.0.0.0" or "[::]" or "*" or "+" ? Environment.MachineName : address.Host;
        return $"{address.Scheme}://{host}:{address.Port}";
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The list of judge nodes could not be written; trying again: {Reason}")]
    private static partial void NotBeaten(ILogger log, string reason);
}
