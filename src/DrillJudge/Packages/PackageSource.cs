using System.Collections.Concurrent;
using DrillJudge.Data;
using DrillJudge.Problems;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Packages;

/// <summary>Where a judge has its packages from: its own folder when it has that very package, else the database. What was fetched is kept in a folder and held against its hash.</summary>
/// <param name="databases">Where the archives are.</param>
/// <param name="catalog">The host's own packages; may be empty.</param>
/// <param name="folder">Where fetched packages are kept, each in a folder that its hash names.</param>
public sealed class PackageSource(IDbContextFactory<DrillJudgeDb> databases, ProblemCatalog catalog, string folder)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Problem?>>> fetched = new(StringComparer.Ordinal);

    /// <summary>The package of a hash; without a hash, or where nobody has that package any more, the newest that there is under the slug.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">What the database has is not what its hash says.</exception>
    public async Task<Problem> FindAsync(string slug, string? hash, CancellationToken cancellation)
    {
        var own = Own(slug);
        if (own is not null && (hash is null || own.ContentHash == hash))
            return own;
        return (hash is null ? null : await FetchOnceAsync(hash, cancellation).ConfigureAwait(false))
            ?? own
            ?? (await NewestAsync(slug, cancellation).ConfigureAwait(false) is { } newest ? await FetchOnceAsync(newest, cancellation).ConfigureAwait(false) : null)
            ?? throw new KeyNotFoundException($"There is no problem {slug}.");
    }

    private Problem? Own(string slug)
    {
        try
        {
            return catalog.Slugs.Contains(slug) ? catalog.Find(slug) : null;
        }
        catch (ProblemFormatException)
        {
            return null;
        }
    }

    private async Task<string?> NewestAsync(string slug, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        // Of what somebody uploaded only what is published, or was: the rest is nobody's but its author's.
        return await db.UploadedPackages.Where(u => u.Slug == slug && u.PublishedAt != null)
                .OrderBy(u => u.State == PackageState.Published ? 0 : 1).ThenByDescending(u => u.PublishedAt).Select(u => u.Hash).FirstOrDefaultAsync(cancellation).ConfigureAwait(false)
            ?? await db.Packages.Where(p => p.Slug == slug && !db.UploadedPackages.Any(u => u.Hash == p.Hash))
                .OrderByDescending(p => p.At).Select(p => p.Hash).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
    }

    private async Task<Problem?> FetchOnceAsync(string hash, CancellationToken cancellation)
    {
        var fetching = fetched.GetOrAdd(hash, _ => new(() => Task.Run(() => FetchAsync(hash))));
        Problem? found = null;
        try
        {
            return found = await fetching.Value.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            // What is not there, or could not be fetched, may be there next time.
            if (found is null && fetching.Value.IsCompleted)
                fetched.TryRemove(new KeyValuePair<string, Lazy<Task<Problem?>>>(hash, fetching));
        }
    }

    private async Task<Problem?> FetchAsync(string hash)
    {
        await using var db = await databases.CreateDbContextAsync().ConfigureAwait(false);
        if (await db.Packages.Where(p => p.Hash == hash).Select(p => p.Slug).SingleOrDefaultAsync().ConfigureAwait(false) is not { } slug)
            return null;
        // Both become names of folders.
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower) || slug.Length is 0 or > 200 || !slug.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new InvalidDataException("A package in the database has no proper name.");
        var home = Path.Combine(folder, hash);
        if (TryLoad(Path.Combine(home, slug), hash) is { } kept)
            return kept;
        var archive = await db.Packages.Where(p => p.Hash == hash).Select(p => p.Archive).SingleAsync().ConfigureAwait(false);
        // Beside, then renamed: another process may do the same.
        var made = Path.Combine(folder, $".{Guid.NewGuid():N}");
        try
        {
            PackageArchive.Unpack(archive, Path.Combine(made, slug));
            var problem = TryLoad(Path.Combine(made, slug), hash) ?? throw new InvalidDataException($"The package {slug} in the database is not what its hash {hash} says.");
            if (!Directory.Exists(home))
                Directory.Move(made, home);
            return problem with { Folder = Path.Combine(home, slug) };
        }
        catch (IOException) when (TryLoad(Path.Combine(home, slug), hash) is { } others)
        {
            return others;
        }
        finally
        {
            if (Directory.Exists(made))
                Directory.Delete(made, recursive: true);
        }
    }

    private static Problem? TryLoad(string folder, string hash)
    {
        try
        {
            return Directory.Exists(folder) && ProblemLoader.Load(folder) is { } problem && problem.ContentHash == hash ? problem : null;
        }
        catch (ProblemFormatException)
        {
            return null;
        }
    }
}
