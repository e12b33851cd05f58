using DrillJudge.Problems;
using DrillJudge.Worksheets;

namespace DrillJudge.Cohorts;

/// <summary>What items are called, also those whose package has gone since.</summary>
public sealed class ItemNames(ProblemCatalog problems, WorksheetCatalog sheets)
{
    /// <summary>An item's name.</summary>
    public string Of(bool isSheet, string slug) => isSheet ? sheets.Find(slug)?.Title ?? slug : Problem(slug)?.Name ?? slug;

    /// <summary>An item's name.</summary>
    public string Of(AssignmentItem item) => Of(item.IsSheet, item.Slug);

    /// <summary>What an item drills.</summary>
    public string PatternOf(AssignmentItem item) => item.IsSheet ? "worksheets" : Problem(item.Slug)?.Pattern ?? "gone";

    private Problem? Problem(string slug) => problems.Knows(slug) ? problems.Find(slug) : null;
}
