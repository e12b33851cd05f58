using DrillJudge.Judging;

namespace DrillJudge.Jobs;

/// <summary>
/// Wakes the workers of this process. It never rings for more of them than there are, and a ring that comes while all are at work is kept: whoever is done first looks
/// again.
/// </summary>
public sealed class QueueBell(JudgeNodeOptions options) : IDisposable
{
    private readonly SemaphoreSlim rings = new(0);
    private readonly Lock gate = new();

    /// <summary>How many workers there are: while one's sandbox runs, another's source compiles.</summary>
    public int Workers { get; } = options.Sandboxes.Nurseries * 2;

    /// <summary>Wakes one.</summary>
    public void Ring()
    {
        lock (gate)
        {
            if (rings.CurrentCount < Workers)
                rings.Release();
        }
    }

    /// <summary>Wakes all.</summary>
    public void RingAll()
    {
        for (var i = 0; i < Workers; i++)
            Ring();
    }

    /// <summary>Waits for a ring, not longer than a time.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellation) => rings.WaitAsync(longest, cancellation);

    /// <inheritdoc/>
    public void Dispose() => rings.Dispose();
}
