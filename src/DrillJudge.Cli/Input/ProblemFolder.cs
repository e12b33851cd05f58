using DrillJudge.Problems;

namespace DrillJudge.Cli.Input;

/// <summary>A problem package on disk, as the catalog finds it; here the catalog's silence becomes words for the user.</summary>
/// <param name="Slug">The folder's name.</param>
/// <param name="Path">Full path of the folder that holds problem.yaml.</param>
internal sealed record ProblemFolder(string Slug, string Path)
{
    /// <summary>The packages under a folder, by slug.</summary>
    /// <exception cref="InputException">The folder is missing or holds no package.</exception>
    public static IReadOnlyList<ProblemFolder> All(string root) => [.. Filled(root).Folders.Select(At)];

    /// <summary>The package that a user means by a slug or a folder.</summary>
    /// <param name="given">A slug such as two-sum, or the path of a folder with a problem.yaml.</param>
    /// <param name="root">Where slugs are looked up.</param>
    /// <exception cref="InputException">There is none; the message names the nearest.</exception>
    public static ProblemFolder Find(string given, string root)
    {
        if (Locate(new ProblemCatalog(root), given) is { } folder)
        {
            return ProblemCatalog.HoldsPackage(folder) ? At(folder)
                : throw new InputException($"{given} holds no problem.yaml. Expected a problem's slug or the folder of a problem package.");
        }

        if (ProblemCatalog.IsPath(given))
            throw new InputException($"{given}: no such folder. Expected a problem's slug or the folder of a problem package.");
        throw new InputException(Unknown(given, Filled(root)));
    }

    private static string? Locate(ProblemCatalog catalog, string given)
    {
        try
        {
            return catalog.Locate(given);
        }
        catch (ProblemFormatException e)
        {
            throw new InputException(e.Message);
        }
    }

    private static ProblemCatalog Filled(string root)
    {
        if (!Directory.Exists(root))
            throw new InputException($"{root}: no such folder. Expected one that holds problem packages (pattern/slug/problem.yaml).");
        return new ProblemCatalog(root) is { Folders.Count: > 0 } catalog ? catalog
            : throw new InputException($"{root} holds no problem package. Expected pattern/slug/problem.yaml below it.");
    }

    private static string Unknown(string given, ProblemCatalog catalog) => catalog.Nearest(given) switch
    {
        [] => $"There is no problem '{given}'. There are: {string.Join(", ", catalog.Slugs.Take(20))}{(catalog.Slugs.Count > 20 ? " and others" : "")}.",
        [var only] => $"There is no problem '{given}'. Did you mean {only}?",
        var several => $"There is no problem '{given}'. Did you mean {string.Join(", ", several.SkipLast(1))} or {several[^1]}?",
    };

    private static ProblemFolder At(string folder) => new(System.IO.Path.GetFileName(folder), folder);
}
