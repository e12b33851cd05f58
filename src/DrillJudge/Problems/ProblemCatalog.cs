using System.Collections.Concurrent;

namespace DrillJudge.Problems;

/// <summary>
/// The packages below a folder, one or two levels down (pattern/slug), or the folder itself when it is one. Listing reads no package; one is read when it is asked
/// for first, and kept. Safe for many threads.
/// </summary>
public sealed class ProblemCatalog
{
    private readonly ConcurrentDictionary<string, Problem> loaded = new(StringComparer.Ordinal);
    private readonly string root;
    private readonly ILookup<string, string> folders;

    /// <summary>Lists the packages.</summary>
    /// <param name="root">Such as problems/coding; one that does not exist is an empty catalog.</param>
    public ProblemCatalog(string root)
    {
        this.root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        Folders = [.. List(this.root).OrderBy(folder => Path.GetFileName(folder), StringComparer.Ordinal).ThenBy(folder => folder, StringComparer.Ordinal)];
        folders = Folders.ToLookup(folder => Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase);
        Slugs = [.. folders.Select(entry => entry.Key)];
    }

    /// <summary>All slugs, in ordinal order.</summary>
    public IReadOnlyList<string> Slugs { get; }

    /// <summary>Full paths of all packages, by slug.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>
    /// The full path of what a slug (in whatever case) or a folder (a path, or pattern/slug) means; null when there is none. A path that exists is answered even when it
    /// holds no package: whoever writes a path means that folder, and should hear what it lacks.
    /// </summary>
    /// <exception cref="ProblemFormatException">Two packages have that slug.</exception>
    public string? Locate(string slugOrFolder)
    {
        var given = slugOrFolder.Trim();
        if (given.Length == 0)
            return null;
        if (folders[given].ToArray() is { Length: > 0 } found)
            return found.Length == 1 ? found[0] : throw TwoOf(given, found);
        return new[] { given, Path.Combine(root, given) }.FirstOrDefault(folder => IsPath(given) ? Directory.Exists(folder) : HoldsPackage(folder)) is { } match
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(match))
            : null;
    }

    /// <summary>The problem that <see cref="Locate"/> finds, or null.</summary>
    /// <exception cref="ProblemFormatException">The package cannot be read, or two have that slug.</exception>
    // A package that cannot be read is read again next time: its author may have mended it.
    public Problem? Find(string slugOrFolder) => Locate(slugOrFolder) is { } folder ? loaded.GetOrAdd(folder, ProblemLoader.Load) : null;

    /// <summary>Slugs that someone may have meant, nearest first, at most three.</summary>
    public IReadOnlyList<string> Nearest(string slug) => EditDistance.Nearest(slug, Slugs);

    /// <summary>Whether a word can only be the path of a folder.</summary>
    public static bool IsPath(string word) => word.AsSpan().ContainsAny('/', '\\') || word.StartsWith('.');

    /// <summary>Whether a folder has a problem.yaml.</summary>
    public static bool HoldsPackage(string folder) => File.Exists(Path.Combine(folder, "problem.yaml"));

    private ProblemFormatException TwoOf(string slug, string[] found) => new(root,
        [new ProblemFormatError(Path.GetRelativePath(root, found[1]), 0, "", $"the slug {slug} is taken by {Path.GetRelativePath(root, found[0])}")]);

    private static IEnumerable<string> List(string root)
    {
        if (!Directory.Exists(root))
            return [];
        if (HoldsPackage(root))
            return [root];
        return Directory.EnumerateDirectories(root).SelectMany(folder => HoldsPackage(folder) ? [folder] : Directory.EnumerateDirectories(folder).Where(HoldsPackage));
    }
}
