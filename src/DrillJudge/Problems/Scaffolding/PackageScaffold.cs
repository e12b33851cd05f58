using System.Text.RegularExpressions;

namespace DrillJudge.Problems.Scaffolding;

/// <summary>
/// Begins a package: every file is there and fits the signature, so that it loads, and what only its author can write is marked "TODO: ...". Samples, generator
/// and input validator work as they are, within bounds that the author then settles.
/// </summary>
public static partial class PackageScaffold
{
    private const int LongestSlug = 80;

    /// <summary>Writes the package and loads it; <see cref="Problem.Todos"/> is what is left to be written.</summary>
    /// <param name="problems">Folder of the packages, such as problems/coding; made when it is not there.</param>
    /// <param name="request">What is to be begun.</param>
    /// <exception cref="ScaffoldException">The slug is malformed or taken, the signature cannot be used, or the folder cannot be written.</exception>
    public static Problem Create(string problems, ScaffoldRequest request)
    {
        if (!SlugForm().IsMatch(request.Slug) || request.Slug.Length > LongestSlug)
            throw new ScaffoldException($"'{request.Slug}' is no slug. Expected lower-case words and digits joined by dashes, such as two-sum, at most {LongestSlug} characters.");
        if (new ProblemCatalog(problems) is var catalog && catalog.Slugs.Contains(request.Slug))
            throw new ScaffoldException($"The slug {request.Slug} is taken: {catalog.Folders.First(folder => Path.GetFileName(folder) == request.Slug)}.");
        var folder = Path.Combine(problems, request.Pattern, request.Slug);
        if (Path.Exists(folder))
            throw new ScaffoldException($"{folder} is there already.");
        var files = Compose(request);
        Try(files, request.Slug);
        try
        {
            Write(files, folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScaffoldException($"{folder} cannot be written: {e.Message}");
        }

        return ProblemLoader.Load(folder);
    }

    private static Dictionary<string, string> Compose(ScaffoldRequest request)
    {
        var draft = Draft.Of(request);
        var files = new Dictionary<string, string>
        {
            ["problem.yaml"] = DraftTexts.ProblemYaml(draft),
            ["statement.md"] = DraftTexts.Statement(draft),
            ["editorial.md"] = DraftTexts.Editorial,
            ["data/sample.yaml"] = DraftCases.Samples(draft),
            ["data/secret.yaml"] = DraftCases.Secret(draft),
            ["generators/cases.csx"] = DraftGenerator.Write(draft),
            ["input_validators/input.csx"] = DraftValidator.Write(draft),
            ["submissions/accepted/a-reference.cs"] = DraftSolution.Write(draft, "the reference, in the style that the editorial recommends; its answers are the expected ones. Rename the file"),
            ["submissions/accepted/b-another-way.cs"] = DraftSolution.Write(draft, "another approach that must pass; the brute force, slowed by nothing, is welcome where the constraints allow it. Rename the file"),
        };
        return files;
    }

    // Loaded elsewhere first: what the loader refuses (a signature that fits no kind) is refused here, with nothing left behind.
    private static void Try(Dictionary<string, string> files, string slug)
    {
        var elsewhere = Directory.CreateTempSubdirectory("drill-new-");
        try
        {
            var folder = Path.Combine(elsewhere.FullName, slug);
            Write(files, folder);
            ProblemLoader.Load(folder);
        }
        catch (ProblemFormatException e)
        {
            throw new ScaffoldException(string.Join(" ", e.Errors.Select(error => error.Key.Length > 0 ? $"{error.Key}: {error.Message}." : $"{error.File}: {error.Message}.")));
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    private static void Write(Dictionary<string, string> files, string folder)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugForm();
}
