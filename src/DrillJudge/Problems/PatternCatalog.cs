namespace DrillJudge.Problems;

/// <summary>
/// The patterns: pages are files (patterns/two-pointers.md), the drills of each come from the packages when they are asked for, so that a page names every drill there is.
/// Safe for many threads.
/// </summary>
/// <param name="folder">Where the pages are; one that does not exist has none.</param>
/// <param name="problems">The packages.</param>
public sealed class PatternCatalog(string folder, ProblemCatalog problems)
{
    private readonly Lazy<ILookup<string, PatternDrill>> drills = new(() => ReadDrills(problems));

    /// <summary>All patterns that have a page or a drill, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. Pages().Concat(drills.Value.Select(entry => entry.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A pattern's page with its drills; null when there is neither page nor drill of that name (in whatever case).</summary>
    public PatternPage? Find(string pattern)
    {
        if (Names.FirstOrDefault(known => known.Equals(pattern.Trim(), StringComparison.OrdinalIgnoreCase)) is not { } name)
            return null;
        var path = Path.Combine(folder, $"{name}.md");
        var markdown = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var title = markdown.StartsWith("# ", StringComparison.Ordinal) ? markdown[2..].Split('\n')[0].Trim() : name;
        return new PatternPage(name, title, markdown, [.. drills.Value[name]]);
    }

    /// <summary>Patterns that someone may have meant, nearest first, at most three.</summary>
    public IReadOnlyList<string> Nearest(string pattern) => EditDistance.Nearest(pattern, Names);

    private IEnumerable<string> Pages() => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)) : [];

    private static ILookup<string, PatternDrill> ReadDrills(ProblemCatalog problems) => problems.Folders
        .Select(TryRead).OfType<Problem>()
        .OrderBy(problem => problem.Difficulty).ThenBy(problem => problem.Minutes).ThenBy(problem => problem.Slug, StringComparer.Ordinal)
        .ToLookup(problem => problem.Pattern, problem => new PatternDrill(problem.Slug, problem.Name, problem.Difficulty, problem.Minutes, problem.LeetCode), StringComparer.Ordinal);

    // A package that cannot be read is its author's and the verifier's business; the page is for learners.
    private static Problem? TryRead(string folder)
    {
        try
        {
            return ProblemLoader.Load(folder);
        }
        catch (ProblemFormatException)
        {
            return null;
        }
    }
}
