using DrillJudge.Attempts;
using DrillJudge.Problems;
using DrillJudge.Worksheets;

namespace DrillJudge.Cohorts;

/// <summary>What an assignment can be.</summary>
public static class AssignmentRules
{
    /// <summary>The longest title, characters.</summary>
    public const int LongestTitle = 120;

    /// <summary>The most that one asks for.</summary>
    public const int MostItems = 50;

    /// <summary>The most attempts that can be set.</summary>
    public const int MostAttempts = 20;

    /// <summary>The most minutes that an extension adds.</summary>
    public const int MostExtraMinutes = AttemptRules.MostMinutes;

    /// <summary>What somebody gets who does not see an assignment.</summary>
    public static Refusal Unknown { get; } = Refusal.NotFound("assignment");

    /// <summary>Null, or the first thing that is wrong with a draft.</summary>
    public static Refusal? Check(AssignmentDraft draft, ProblemCatalog problems, WorksheetCatalog sheets) => CheckTitle(draft.Title) ?? CheckBounds(draft) ?? CheckItems(draft.Items, problems, sheets);

    /// <summary>Null, or why an extension cannot be so.</summary>
    public static Refusal? CheckExtension(Assignment assignment, DateTimeOffset? dueAt, int extraMinutes) => (dueAt, extraMinutes) switch
    {
        (_, < 0 or > MostExtraMinutes) => Refusal.Invalid("extra-minutes", $"An extension adds 0 to {MostExtraMinutes} minutes."),
        (null, 0) => Refusal.Invalid("extension-empty", "An extension has a later date, more minutes, or both."),
        ({ } due, _) when due <= assignment.DueAt => Refusal.Invalid("extension-date", "An extension's date is later than the assignment's."),
        ({ Year: > 2200 }, _) => Refusal.Invalid("extension-date", "That date is too far away."),
        _ => null,
    };

    private static Refusal? CheckTitle(string? title) => title?.Trim() switch
    {
        null or "" => Refusal.Invalid("title", "An assignment needs a title."),
        { Length: > LongestTitle } => Refusal.Invalid("title", $"An assignment's title has at most {LongestTitle} characters."),
        var trimmed when trimmed.Any(char.IsControl) => Refusal.Invalid("title", "An assignment's title is one line of text."),
        _ => null,
    };

    private static Refusal? CheckBounds(AssignmentDraft draft) => draft switch
    {
        { OpensAt.Year: < 2000 or > 2200 } or { DueAt.Year: < 2000 or > 2200 } => Refusal.Invalid("dates", "An assignment needs the day when it opens and the day when it is due."),
        _ when draft.OpensAt >= draft.DueAt => Refusal.Invalid("dates", "An assignment opens before it is due."),
        { Minutes: { } minutes } when AttemptRules.CheckMinutes(minutes) is { } bad => bad,
        { AttemptsAllowed: < 1 or > MostAttempts } => Refusal.Invalid("attempts-allowed", $"1 to {MostAttempts} attempts can be allowed, or as many as wanted."),
        _ when !Enum.IsDefined(draft.Reveal) => Refusal.Invalid("reveal", "There is no such policy of what is shown of a failing case."),
        _ when !Enum.IsDefined(draft.Late) => Refusal.Invalid("late", "There is no such policy for what comes late."),
        _ => null,
    };

    private static Refusal? CheckItems(IReadOnlyList<DraftItem> items, ProblemCatalog problems, WorksheetCatalog sheets)
    {
        if (items.Count is < 1 or > MostItems)
            return Refusal.Invalid("items", $"An assignment has 1 to {MostItems} drills and worksheets; this one has {items.Count}.");
        if (items.CountBy(item => item).FirstOrDefault(counted => counted.Value > 1) is { Key: { } twice })
            return Refusal.Invalid("item-twice", $"{twice.Slug} is in it twice.");
        return items.Select(item => item switch
        {
            { IsSheet: true } when sheets.Find(item.Slug)?.Id != item.Slug => Refusal.Invalid("sheet-unknown", $"There is no worksheet {item.Slug}.{Near(sheets.Nearest(item.Slug))}"),
            { IsSheet: false } when !problems.Slugs.Contains(item.Slug) => Refusal.Invalid("problem-unknown", $"There is no problem {item.Slug}.{Near(problems.Nearest(item.Slug))}"),
            _ => null,
        }).FirstOrDefault(bad => bad is not null);
    }

    private static string Near(IReadOnlyList<string> near) => near.Count > 0 ? $" Nearest: {string.Join(", ", near)}." : "";
}
