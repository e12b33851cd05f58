using System.Collections.Concurrent;

namespace DrillJudge.Problems;

/// <summary>The packages below a folder laid out as pattern/slug. A package is read when it is asked for first, and kept. Safe for many threads.</summary>
public sealed class ProblemCatalog
{
    private readonly ConcurrentDictionary<string, Problem> loaded = new(StringComparer.Ordinal);
    private readonly string root;
    private readonly ILookup<string, string> folders;

    /// <summary>Lists the packages.</summary>
    /// <param name="root">Such as problems/coding; one that does not exist is an empty catalog.</param>
    public ProblemCatalog(string root)
    {
        this.root = Path.GetFullPath(root);
        folders = List(this.root).ToLookup(folder => Path.GetFileName(folder), StringComparer.Ordinal);
        Slugs = [.. folders.Select(entry => entry.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>All slugs, in ordinal order.</summary>
    public IReadOnlyList<string> Slugs { get; }

    /// <summary>The problem of a slug, or the package in a folder (a path, or pattern/slug); null when there is none.</summary>
    /// <exception cref="ProblemFormatException">The package cannot be read, or two have that slug.</exception>
    public Problem? Find(string slugOrFolder)
    {
        if (string.IsNullOrWhiteSpace(slugOrFolder))
            return null;
        if (folders[slugOrFolder].ToArray() is { Length: > 0 } found)
            return found.Length == 1 ? Load(found[0]) : throw TwoOf(slugOrFolder, found);
        // A plain name is a folder only when it holds a package; whoever writes a path means a folder, and hears what it lacks.
        var isPath = slugOrFolder.AsSpan().ContainsAny('/', '\\') || slugOrFolder[0] == '.';
        return new[] { slugOrFolder, Path.Combine(root, slugOrFolder) }.FirstOrDefault(folder => isPath ? Directory.Exists(folder) : HoldsPackage(folder)) is { } match
            ? Load(match)
            : null;
    }

    /// <summary>Slugs that someone may have meant, nearest first, at most three.</summary>
    public IReadOnlyList<string> Nearest(string slug) => EditDistance.Nearest(slug, Slugs);

    // A package that cannot be read is read again next time: its author may have mended it.
    private Problem Load(string folder) => loaded.GetOrAdd(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), ProblemLoader.Load);

    private ProblemFormatException TwoOf(string slug, string[] found) => new(root,
        [new ProblemFormatError(Path.GetRelativePath(root, found[1]), 0, "", $"the slug {slug} is taken by {Path.GetRelativePath(root, found[0])}")]);

    private static bool HoldsPackage(string folder) => File.Exists(Path.Combine(folder, "problem.yaml"));

    private static IEnumerable<string> List(string root) => Directory.Exists(root)
        ? Directory.EnumerateDirectories(root).SelectMany(Directory.EnumerateDirectories).Where(HoldsPackage).Order(StringComparer.Ordinal)
        : [];
}
