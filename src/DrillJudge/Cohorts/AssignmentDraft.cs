namespace DrillJudge.Cohorts;

/// <summary>What an assignment is to be, as an instructor says it.</summary>
/// <param name="Title">1 to 120 characters.</param>
/// <param name="OpensAt">From when on.</param>
/// <param name="DueAt">Until when; later than it opens.</param>
/// <param name="Minutes">On each drill's clock; null for what the problem says.</param>
/// <param name="AttemptsAllowed">At each item, 1 to 20; null for as many as wanted.</param>
/// <param name="Reveal">What is shown of a failing case.</param>
/// <param name="Late">What becomes of what comes late.</param>
/// <param name="SameNumbers">Whether its worksheets have one seed for all.</param>
/// <param name="Items">What is to be worked, in order.</param>
public sealed record AssignmentDraft(
    string? Title, DateTimeOffset OpensAt, DateTimeOffset DueAt, int? Minutes, int? AttemptsAllowed, RevealPolicy Reveal, LatePolicy Late, bool SameNumbers, IReadOnlyList<DraftItem> Items)
{
    /// <summary>What there is already.</summary>
    public static AssignmentDraft Of(Assignment assignment) => new(
        assignment.Title, assignment.OpensAt, assignment.DueAt, assignment.Minutes, assignment.AttemptsAllowed, assignment.Reveal, assignment.Late, assignment.SameNumbers,
        [.. assignment.Items.OrderBy(item => item.Position).Select(item => new DraftItem(item.IsSheet, item.Slug))]);
}

/// <summary>A drill or a worksheet that is to be worked.</summary>
/// <param name="IsSheet">Whether it is a worksheet.</param>
/// <param name="Slug">The problem's slug, or the worksheet's id.</param>
public sealed record DraftItem(bool IsSheet, string Slug);
