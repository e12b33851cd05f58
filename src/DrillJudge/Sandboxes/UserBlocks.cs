using System.Diagnostics;
using System.Globalization;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Sandboxes;

/// <summary>
/// Blocks of user ids, one a live container: the kernel counts processes per user across the whole host, so no two containers may share one.
/// A block is told to other nodes on this engine by a label, and chosen at random among the free ones.
/// </summary>
internal sealed class UserBlocks(DockerEngine engine)
{
    /// <summary>Users in a block.</summary>
    public const int Size = 100;

    /// <summary>The label that names a container's first user.</summary>
    public const string Label = "drilljudge.uid";

    // Two nodes that choose within this time meet on one block once in hundreds, and then share no more than a count of processes.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);
    private const int First = 10_000;
    private const int Count = 500;
    private readonly HashSet<int> taken = [];
    private readonly Lock gate = new();
    private readonly Stopwatch seen = new();
    private volatile HashSet<int>? others;

    /// <summary>Takes a free block; answers its first user id.</summary>
    public async Task<int> TakeAsync(CancellationToken cancellation)
    {
        if (others is null || seen.Elapsed > Fresh)
        {
            var containers = await engine.ListContainersAsync(Label, cancellation: cancellation).ConfigureAwait(false);
            others = [.. containers.Select(c => c.Labels?.GetValueOrDefault(Label)).Where(v => v is not null).Select(v => int.Parse(v!, CultureInfo.InvariantCulture))];
            seen.Restart();
        }

        var elsewhere = others;
        lock (gate)
        {
            var free = Enumerable.Range(0, Count).Select(i => First + (i * Size)).Where(b => !taken.Contains(b) && !elsewhere.Contains(b)).ToArray();
            if (free.Length == 0)
                throw new InvalidOperationException($"All {Count} blocks of user ids are taken: too many sandboxes on this engine.");
            var block = free[Random.Shared.Next(free.Length)];
            taken.Add(block);
            return block;
        }
    }

    /// <summary>Gives a block back.</summary>
    public void Return(int block)
    {
        lock (gate)
            taken.Remove(block);
    }
}
