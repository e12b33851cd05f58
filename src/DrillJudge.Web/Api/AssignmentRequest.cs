using DrillJudge.Attempts;
using DrillJudge.Cohorts;

namespace DrillJudge.Web.Api;

/// <summary>What an assignment is to be. Where one is changed, what is left out stays; 0 minutes means what the problem says, 0 attempts as many as wanted.</summary>
/// <param name="Title">1 to 120 characters.</param>
/// <param name="OpensAt">Left out of a new one: now.</param>
/// <param name="DueAt">Later than it opens.</param>
/// <param name="Minutes">1 to 480.</param>
/// <param name="AttemptsAllowed">1 to 20.</param>
/// <param name="Reveal">first-failure, after-due or verdict-only.</param>
/// <param name="Late">marked or refused.</param>
/// <param name="SameNumbers">Whether worksheets have the same numbers for all.</param>
/// <param name="Items">In order; each names a drill or a worksheet.</param>
internal sealed record AssignmentRequest(
    string? Title, DateTimeOffset? OpensAt, DateTimeOffset? DueAt, int? Minutes, int? AttemptsAllowed, string? Reveal, string? Late, bool? SameNumbers, IReadOnlyList<AssignmentRequest.ItemRequest>? Items)
{
    /// <summary>As a draft, over what there is already.</summary>
    public Outcome<AssignmentDraft> ToDraft(AssignmentDraft before)
    {
        var (reveal, late) = (before.Reveal, before.Late);
        if (PolicyWords.Read(Reveal, Late, ref reveal, ref late) is { } bad)
            return bad;
        if (Items?.Any(i => i is null || i.Drill is null == i.Worksheet is null) == true)
            return Refusal.Invalid("items", "Each item names a drill or a worksheet: {\"drill\": \"two-sum\"}.");
        return before with
        {
            Title = Title ?? before.Title, OpensAt = OpensAt?.ToUniversalTime() ?? before.OpensAt, DueAt = DueAt?.ToUniversalTime() ?? before.DueAt,
            Minutes = Minutes is null ? before.Minutes : Minutes == 0 ? null : Minutes, AttemptsAllowed = AttemptsAllowed is null ? before.AttemptsAllowed : AttemptsAllowed == 0 ? null : AttemptsAllowed,
            Reveal = reveal, Late = late, SameNumbers = SameNumbers ?? before.SameNumbers,
            Items = Items is null ? before.Items : [.. Items.Select(i => new DraftItem(i.Worksheet is not null, i.Worksheet ?? i.Drill!))],
        };
    }

    /// <summary>One of the two.</summary>
    internal sealed record ItemRequest(string? Drill, string? Worksheet);
}
