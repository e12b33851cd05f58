using DrillJudge.Data;
using DrillJudge.Problems;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Packages;

/// <summary>
/// Keeps a host's catalogue abreast of what is published, on whatever host that was done: it looks every few seconds, and fetches what is new. What was withdrawn is
/// still found by whoever has begun with it.
/// </summary>
public sealed partial class PublishedPackages(IDbContextFactory<DrillJudgeDb> databases, PackageSource packages, ProblemCatalog catalog, TimeProvider clock, ILogger<PublishedPackages> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(3);
    private readonly SemaphoreSlim one = new(1);
    private IReadOnlyList<Row> seen = [];

    /// <summary>Looks now.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            // Of each slug the last is what is found: the published one, or else the one that was published last.
            var rows = await db.UploadedPackages.AsNoTracking().Where(u => u.PublishedAt != null)
                .OrderBy(u => u.State == PackageState.Published ? 1 : 0).ThenBy(u => u.PublishedAt).ThenBy(u => u.Id)
                .Select(u => new Row(u.Slug, u.Hash, u.State == PackageState.Published)).ToListAsync(cancellation).ConfigureAwait(false);
            if (rows.SequenceEqual(seen))
                return;
            var latest = rows.GroupBy(row => row.Slug, StringComparer.Ordinal).Select(same => same.Last()).ToArray();
            var found = new List<(Row Row, Problem Problem)>();
            foreach (var row in latest)
            {
                if (await FetchAsync(row, cancellation).ConfigureAwait(false) is { } problem)
                    found.Add((row, problem));
            }

            catalog.Add([.. found.Where(f => f.Row.Listed).Select(f => f.Problem)], [.. found.Where(f => !f.Row.Listed).Select(f => f.Problem)]);
            // What could not be fetched is tried again.
            seen = found.Count == latest.Length ? rows : [];
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Before the first request, so that nobody misses a drill after a restart.
        await LookAsync(cancellationToken).ConfigureAwait(false);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        one.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ticks = new PeriodicTimer(Every, clock);
        while (await ticks.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            await LookAsync(stoppingToken).ConfigureAwait(false);
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            await RefreshAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            NotLooked(log, e);
        }
    }

    private async Task<Problem?> FetchAsync(Row row, CancellationToken cancellation)
    {
        try
        {
            var problem = await packages.FindAsync(row.Slug, row.Hash, cancellation).ConfigureAwait(false);
            // A package of the ICPC format has no pattern, and the folder that it is kept in is called by its hash.
            return problem.ContentHash != row.Hash ? null : problem.Pattern == row.Hash ? problem with { Pattern = "uploaded" } : problem;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or KeyNotFoundException)
        {
            NotFetched(log, e, row.Slug);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The published packages could not be looked at; trying again")]
    private static partial void NotLooked(ILogger log, Exception e);

    [LoggerMessage(Level = LogLevel.Error, Message = "The published package {Slug} could not be fetched; trying again")]
    private static partial void NotFetched(ILogger log, Exception e, string slug);

    private sealed record Row(string Slug, string Hash, bool Listed);
}
