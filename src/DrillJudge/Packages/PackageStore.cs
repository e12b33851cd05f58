using System.Collections.Concurrent;
using DrillJudge.Data;
using DrillJudge.Problems;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Packages;

/// <summary>
/// Gives packages to judge nodes: before a submission is committed, the package that it is to be judged with is in the database, under the hash of its content. On a
/// database that only one host uses, nothing is stored.
/// </summary>
public sealed class PackageStore(IDbContextFactory<DrillJudgeDb> databases, ProblemCatalog catalog, DatabaseChoice database, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> stored = new(StringComparer.Ordinal);

    /// <summary>Sees to it that a problem's package can be had by all nodes.</summary>
    /// <returns>Its content hash; null when the catalogue has no such problem.</returns>
    /// <exception cref="ProblemFormatException">The package cannot be read.</exception>
    public async Task<string?> KeepAsync(string slug, CancellationToken cancellation)
    {
        if (catalog.Find(slug) is not { } problem)
            return null;
        if (!database.IsPostgres)
            return problem.ContentHash;
        // Not cancelled with the first who asks: others wait for the same.
        var storing = stored.GetOrAdd(problem.ContentHash, _ => new(() => Task.Run(() => StoreAsync(problem))));
        try
        {
            return await storing.Value.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception) when (storing.Value.IsFaulted)
        {
            stored.TryRemove(new KeyValuePair<string, Lazy<Task<string>>>(problem.ContentHash, storing));
            throw;
        }
    }

    private async Task<string> StoreAsync(Problem problem)
    {
        await using var db = await databases.CreateDbContextAsync().ConfigureAwait(false);
        if (await db.Packages.AnyAsync(p => p.Hash == problem.ContentHash).ConfigureAwait(false))
            return problem.ContentHash;
        // The folder may have changed since the catalogue read it; what counts is what is stored.
        var (archive, hash) = PackageArchive.Pack(problem.Folder);
        db.Packages.Add(new StoredPackage { Hash = hash, Slug = problem.Slug, Archive = archive, At = clock.GetUtcNow() });
        try
        {
            await db.SaveChangesAsync().ConfigureAwait(false);
        }
        catch (DbUpdateException)
        {
            // Another host was quicker, or the fault is a real one.
            await using var again = await databases.CreateDbContextAsync().ConfigureAwait(false);
            if (!await again.Packages.AnyAsync(p => p.Hash == hash).ConfigureAwait(false))
                throw;
        }

        return hash;
    }
}
