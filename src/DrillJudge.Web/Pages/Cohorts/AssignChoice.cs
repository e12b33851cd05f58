using DrillJudge.Problems;
using DrillJudge.Worksheets;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>Something that can be assigned.</summary>
/// <param name="Key">As the form says it.</param>
/// <param name="Name">For people.</param>
/// <param name="Facts">Pattern, difficulty, minutes.</param>
/// <param name="Pattern">What it drills; worksheets for those.</param>
public sealed record AssignChoice(string Key, string Name, string Facts, string Pattern)
{
    /// <summary>The pattern under which worksheets are found.</summary>
    public const string Sheets = "worksheets";

    /// <summary>All, by pattern and name.</summary>
    public static IReadOnlyList<AssignChoice> All(ProblemCatalog problems, WorksheetCatalog sheets) =>
    [
        .. problems.Slugs.Select(slug => problems.Find(slug)!).OrderBy(p => p.Pattern, StringComparer.Ordinal).ThenBy(p => p.Difficulty).ThenBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => new AssignChoice(AssignForm.Key(false, p.Slug), p.Name, $"{Names.Pattern(p.Pattern)}, {p.Difficulty.ToString().ToLowerInvariant()}, {p.Minutes} min", p.Pattern)),
        .. sheets.Sheets.Select(s => new AssignChoice(AssignForm.Key(true, s.Id), s.Title, $"Worksheet, {s.Minutes} min", Sheets)),
    ];

    /// <summary>Whether a search finds it.</summary>
    public bool Matches(string? word, string? pattern) =>
        (string.IsNullOrEmpty(pattern) || Pattern == pattern) && (string.IsNullOrWhiteSpace(word) || $"{Name} {Facts} {Key}".Contains(word.Trim(), StringComparison.OrdinalIgnoreCase));
}
