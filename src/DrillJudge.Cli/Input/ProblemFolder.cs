namespace DrillJudge.Cli.Input;

/// <summary>A problem package on disk.</summary>
/// <param name="Slug">The folder's name.</param>
/// <param name="Path">Full path of the folder that holds problem.yaml.</param>
internal sealed record ProblemFolder(string Slug, string Path)
{
    /// <summary>The packages under a folder, by slug. Packages lie one or two levels down (pattern/slug), or the folder is one itself.</summary>
    /// <exception cref="InputException">The folder is missing or holds no package.</exception>
    public static IReadOnlyList<ProblemFolder> All(string root)
    {
        if (!Directory.Exists(root))
            throw new InputException($"{root}: no such folder. Expected one that holds problem packages (pattern/slug/problem.yaml).");
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2 };
        var found = Directory.EnumerateFiles(root, "problem.yaml", options).Select(file => At(System.IO.Path.GetDirectoryName(file)!))
            .OrderBy(problem => problem.Slug, StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new InputException($"{root} holds no problem package. Expected pattern/slug/problem.yaml below it.");
    }

    /// <summary>The package that a user means by a slug or a folder.</summary>
    /// <param name="given">A slug such as two-sum, or the path of a folder with a problem.yaml.</param>
    /// <param name="root">Where slugs are looked up.</param>
    /// <exception cref="InputException">There is none; the message names the nearest.</exception>
    public static ProblemFolder Find(string given, string root)
    {
        if (Directory.Exists(given) && File.Exists(System.IO.Path.Combine(given, "problem.yaml")))
            return At(given);
        if (given.Contains('/', StringComparison.Ordinal) || given is "." or "..")
            throw new InputException(Directory.Exists(given)
                ? $"{given} holds no problem.yaml. Expected a problem's slug or the folder of a problem package."
                : $"{given}: no such folder. Expected a problem's slug or the folder of a problem package.");

        var all = All(root);
        var slug = given.Trim().ToLowerInvariant();
        return all.FirstOrDefault(problem => problem.Slug == slug) ?? throw new InputException(Unknown(given, [.. all.Select(problem => problem.Slug)]));
    }

    private static string Unknown(string given, IReadOnlyList<string> slugs) => Nearest.To(given.ToLowerInvariant(), slugs) switch
    {
        [] => $"There is no problem '{given}'. There are: {string.Join(", ", slugs.Take(20))}{(slugs.Count > 20 ? " and others" : "")}.",
        [var only] => $"There is no problem '{given}'. Did you mean {only}?",
        var several => $"There is no problem '{given}'. Did you mean {string.Join(", ", several.SkipLast(1))} or {several[^1]}?",
    };

    private static ProblemFolder At(string folder)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        return new ProblemFolder(System.IO.Path.GetFileName(full), full);
    }
}
