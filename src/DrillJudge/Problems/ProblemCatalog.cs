using System.Collections.Concurrent;

namespace DrillJudge.Problems;

/// <summary>
/// The packages below a folder, one or two levels down (pattern/slug), or the folder itself when it is one. Listing reads no package; one is read when it is asked
/// for first, and kept. Packages that lie elsewhere can be added, and hidden again; those of the folder go first. Safe for many threads.
/// </summary>
public sealed class ProblemCatalog
{
    private readonly ConcurrentDictionary<string, Problem> loaded = new(StringComparer.Ordinal);
    private readonly string root;
    private readonly ILookup<string, string> folders;
    private readonly IReadOnlyList<string> own;
    private volatile Additions additions;

    /// <summary>Lists the packages.</summary>
    /// <param name="root">Such as problems/coding; one that does not exist is an empty catalog.</param>
    public ProblemCatalog(string root)
    {
        this.root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        Folders = [.. List(this.root).OrderBy(folder => Path.GetFileName(folder), StringComparer.Ordinal).ThenBy(folder => folder, StringComparer.Ordinal)];
        folders = Folders.ToLookup(folder => Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase);
        own = [.. folders.Select(entry => entry.Key)];
        additions = new Additions(own, new Dictionary<string, Problem>());
    }

    /// <summary>The slugs of all that can be begun, in ordinal order.</summary>
    public IReadOnlyList<string> Slugs => additions.Slugs;

    /// <summary>Full paths of all packages below the folder, by slug.</summary>
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
    public Problem? Find(string slugOrFolder) => !IsOwn(slugOrFolder.Trim()) && additions.Known.TryGetValue(slugOrFolder.Trim(), out var added) ? added : Locate(slugOrFolder) is { } folder ? loaded.GetOrAdd(folder, ProblemLoader.Load) : null;

    /// <summary>Whether a slug is one of the folder's packages, in whatever case.</summary>
    public bool IsOwn(string slug) => folders.Contains(slug);

    /// <summary>Whether a slug is found: it is listed, or was, and what has been begun goes on.</summary>
    public bool Knows(string slug) => Slugs.Contains(slug) || additions.Known.ContainsKey(slug);

    /// <summary>Adds packages that lie elsewhere, in place of those added before.</summary>
    /// <param name="listed">Those that can be begun.</param>
    /// <param name="hidden">Those that are only found by their slugs.</param>
    public void Add(IReadOnlyList<Problem> listed, IReadOnlyList<Problem> hidden)
    {
        var known = hidden.Concat(listed).Where(problem => !IsOwn(problem.Slug)).GroupBy(problem => problem.Slug, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.Last(), StringComparer.OrdinalIgnoreCase);
        additions = new Additions([.. own.Concat(listed.Select(problem => problem.Slug).Where(slug => !IsOwn(slug))).Distinct().Order(StringComparer.Ordinal)], known);
    }

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

    private sealed record Additions(IReadOnlyList<string> Slugs, IReadOnlyDictionary<string, Problem> Known);
}
