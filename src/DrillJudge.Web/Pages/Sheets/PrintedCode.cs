using DrillJudge.Worksheets;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>Reads the code on a printed sheet.</summary>
internal static class PrintedCode
{
    /// <summary>The code of a sheet that can be drawn now with a public seed, or what is wrong with it.</summary>
    public static (SheetCode? Code, string? Fault) Read(WorksheetCatalog catalog, string text)
    {
        if (SheetCode.Parse(text) is not { } code)
            return (null, "That is no code of a printed sheet; one looks like feed-reads-1-42.");
        if (catalog.Find(code.SheetId) is not { } sheet)
            return (null, "There is no worksheet of that name.");
        if (code.Version != sheet.Version)
            return (null, $"That sheet was printed from version {code.Version}; it is at version {sheet.Version} now, and its numbers are others.");
        return SheetSeed.FromPublic(code.Seed) is null
            ? (null, "Letters at the end stand for numbers that stay here: such a sheet is answered where it was started.")
            : (code, null);
    }
}
