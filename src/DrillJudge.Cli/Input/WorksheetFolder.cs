using DrillJudge.Worksheets;

namespace DrillJudge.Cli.Input;

/// <summary>The worksheets that a user means.</summary>
internal static class WorksheetFolder
{
    /// <summary>problems/design below DRILL_HOME.</summary>
    public static string Default => Path.Combine(Environment.GetEnvironmentVariable("DRILL_HOME") ?? ".", "problems", "design");

    /// <summary>Reads the folder.</summary>
    /// <exception cref="InputException">There is none, or it holds nothing.</exception>
    public static WorksheetCatalog Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException($"{folder}: no such folder. Expected one that holds worksheets (log-tiers.yaml and the like, and {WorksheetCatalog.FactsFile}).");
        try
        {
            var catalog = WorksheetCatalog.Load(folder);
            return catalog.Sheets.Count > 0 || catalog.Faults.Count > 0 ? catalog : throw new InputException($"{folder} holds no worksheet.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{folder} cannot be read: {e.Message}");
        }
    }

    /// <summary>The sheet of an id.</summary>
    /// <exception cref="InputException">There is none; the message names the nearest, or says what is wrong with it.</exception>
    public static Worksheet Find(WorksheetCatalog catalog, string id)
    {
        if (catalog.Find(id) is { } sheet)
            return sheet;
        if (catalog.Faults.FirstOrDefault(fault => !fault.IsWarning && fault.File == $"{id}.yaml") is { } broken)
            throw new InputException($"The worksheet '{id}' is withheld: {broken}");
        throw new InputException($"There is no worksheet '{id}'." + catalog.Nearest(id) switch
        {
            [] => " See: ./drill worksheet list",
            [var only] => $" Did you mean {only}?",
            var several => $" Did you mean {string.Join(", ", several.SkipLast(1))} or {several[^1]}?",
        });
    }
}
