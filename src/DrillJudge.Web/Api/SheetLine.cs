using DrillJudge.Attempts;
using DrillJudge.Worksheets;

namespace DrillJudge.Web.Api;

/// <summary>A worksheet as the API lists it.</summary>
/// <param name="Id">To start it by.</param>
/// <param name="Title">For people.</param>
/// <param name="Level">1 to 3.</param>
/// <param name="Minutes">For the whole.</param>
/// <param name="Topics">Ids of <see cref="SheetTopics"/>.</param>
/// <param name="Tags">Free words.</param>
/// <param name="Steps">How many, the range that is asked first apart.</param>
/// <param name="Best">The caller's best score; null before the first ended try.</param>
public sealed record SheetLine(string Id, string Title, int Level, int Minutes, IReadOnlyList<string> Topics, IReadOnlyList<string> Tags, int Steps, SheetPoints? Best)
{
    /// <summary>All sheets with what somebody got in them.</summary>
    public static IReadOnlyList<SheetLine> All(WorksheetCatalog catalog, IReadOnlyList<StoredSheet> history) => [.. catalog.Sheets.Select(sheet => new SheetLine(
        sheet.Id, sheet.Title, sheet.Level, sheet.Minutes, sheet.Topics, sheet.Tags, sheet.Steps.Count,
        history.Where(row => row.SheetId == sheet.Id).Select(SheetPoints.Of).OfType<SheetPoints>().MaxBy(points => points.InTime / points.Most)))];
}
