using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Nodes;

/// <summary>The nodes that are up, looked at once a second at the most.</summary>
public sealed class NodeList(IDbContextFactory<DrillJudgeDb> databases, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);
    private volatile Look? last;

    /// <summary>Those that beat lately and can judge, the least busy for its size first.</summary>
    public async Task<IReadOnlyList<NodeEntry>> ReadyAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var known = last;
        // What this host saw late by a second, a call finds out.
        if (known is null || now - known.At > Kept)
            last = known = new Look(now, await LookAsync(now, cancellation).ConfigureAwait(false));
        return known.Nodes;
    }

    private async Task<IReadOnlyList<NodeEntry>> LookAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var since = now - NodeEntry.Life;
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var nodes = await db.Nodes.AsNoTracking().Where(n => n.Ready && n.BeatAt > since).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. nodes.OrderBy(n => (double)n.Judging / n.Cores).ThenByDescending(n => n.Cores)];
    }

    private sealed record Look(DateTimeOffset At, IReadOnlyList<NodeEntry> Nodes);
}
