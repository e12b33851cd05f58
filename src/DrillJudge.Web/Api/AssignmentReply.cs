using DrillJudge.Cohorts;

namespace DrillJudge.Web.Api;

/// <summary>An assignment as the API shows it: to learners without extensions of others, and before it opens without its items.</summary>
/// <param name="Id">Key.</param>
/// <param name="Cohort">Whose.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">coming, open, over or closed, for whoever asks.</param>
/// <param name="OpensAt">From when on.</param>
/// <param name="DueAt">Until when, for whoever asks.</param>
/// <param name="Minutes">On each clock; null for what the problem says.</param>
/// <param name="ExtraMinutes">That whoever asks has beyond those.</param>
/// <param name="AttemptsAllowed">At each item; null for as many as wanted.</param>
/// <param name="Reveal">first-failure, after-due or verdict-only.</param>
/// <param name="Late">marked or refused.</param>
/// <param name="SameNumbers">Whether worksheets have the same numbers for all.</param>
/// <param name="Items">What is to be worked; null before it opens.</param>
/// <param name="Extensions">Learners who have longer; for leaders.</param>
public sealed record AssignmentReply(
    Guid Id, Guid Cohort, string Title, string State, DateTimeOffset OpensAt, DateTimeOffset DueAt, int? Minutes, int ExtraMinutes, int? AttemptsAllowed, string Reveal, string Late, bool SameNumbers,
    IReadOnlyList<AssignmentReply.Item>? Items, IReadOnlyList<AssignmentReply.Longer>? Extensions)
{
    /// <summary>As a leader sees it.</summary>
    public static AssignmentReply ForLeader(Assignment assignment, DateTimeOffset now) => From(LearnerTerms.For(assignment, Guid.Empty), now) with
    {
        Items = [.. assignment.Items.OrderBy(i => i.Position).Select(i => new Item(Kind(i), i.Slug, null))],
        Extensions = [.. assignment.Extensions.Select(e => new Longer(e.UserId, e.DueAt, e.ExtraMinutes))],
    };

    /// <summary>As a learner sees it, with where they stand.</summary>
    public static AssignmentReply ForLearner(LearnerTerms terms, Guid userId, IReadOnlyDictionary<CellKey, Cell> cells, DateTimeOffset now) => From(terms, now) with
    {
        Items = !terms.HasOpened(now) ? null : [.. terms.Assignment.Items.OrderBy(i => i.Position)
            .Select(i => new Item(Kind(i), i.Slug, CellReply.From(cells.GetValueOrDefault(new CellKey(userId, terms.Assignment.Id, i.IsSheet, i.Slug), Cell.Nothing).For(terms, now))))],
    };

    private static AssignmentReply From(LearnerTerms terms, DateTimeOffset now)
    {
        var assignment = terms.Assignment;
        return new AssignmentReply(
            assignment.Id, assignment.CohortId, assignment.Title,
            terms.EndedAt is not null ? "closed" : !terms.HasOpened(now) ? "coming" : terms.IsOver(now) ? "over" : "open",
            assignment.OpensAt, terms.DueAt, assignment.Minutes, terms.ExtraMinutes, assignment.AttemptsAllowed, PolicyWords.Of(assignment.Reveal), PolicyWords.Of(assignment.Late), assignment.SameNumbers, null, null);
    }

    private static string Kind(AssignmentItem item) => item.IsSheet ? "worksheet" : "drill";

    /// <summary>A drill or worksheet, with where whoever asks stands.</summary>
    public sealed record Item(string Kind, string Slug, CellReply? Standing);

    /// <summary>An extension.</summary>
    public sealed record Longer(Guid Learner, DateTimeOffset? DueAt, int ExtraMinutes);
}
