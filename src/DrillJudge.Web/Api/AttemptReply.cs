using DrillJudge.Attempts;
using DrillJudge.Cohorts;

namespace DrillJudge.Web.Api;

/// <summary>An attempt as the API shows it.</summary>
public sealed record AttemptReply(
    Guid Id, string Problem, int Minutes, string State, DateTimeOffset StartedAt, DateTimeOffset Deadline, DateTimeOffset? FirstRunAt, DateTimeOffset? SolvedAt, DateTimeOffset? ClosedAt,
    string Draft, int DraftVersion, Guid? Assignment, IReadOnlyList<SubmissionReply> Submissions)
{
    /// <summary>Of a row.</summary>
    public static AttemptReply From(Attempt attempt, Reveals reveals) => new(
        attempt.Id, attempt.Problem, attempt.Minutes, attempt.ClosedAt is null ? "open" : "closed", attempt.StartedAt, attempt.Deadline, attempt.FirstRunAt, attempt.SolvedAt, attempt.ClosedAt,
        attempt.Draft, attempt.DraftVersion, attempt.AssignmentId, [.. attempt.Submissions.Select(s => SubmissionReply.From(s, reveals))]);
}
