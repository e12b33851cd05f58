using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Problems;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Api;

/// <summary>An attempt in a list: without draft and sources, with how its last submission fared.</summary>
public sealed record AttemptLine(
    Guid Id, string Problem, string Name, int Minutes, string State, DateTimeOffset StartedAt, DateTimeOffset Deadline, DateTimeOffset? SolvedAt, DateTimeOffset? ClosedAt, Guid? Assignment, int Submissions, SubmissionLine? Last)
{
    private const int Most = 200;

    /// <summary>A user's attempts, the latest first, at most 200; only open or closed ones when asked so.</summary>
    public static async Task<IReadOnlyList<AttemptLine>> ListAsync(DrillJudgeDb db, ProblemCatalog catalog, Guid userId, bool? open, CancellationToken cancellation)
    {
        var rows = await db.Attempts.AsNoTracking()
            .Where(a => a.UserId == userId && (open == null || (a.ClosedAt == null) == open)).OrderByDescending(a => a.StartedAt).Take(Most)
            .Select(a => new
            {
                a.Id, a.Problem, a.Minutes, a.StartedAt, a.Deadline, a.SolvedAt, a.ClosedAt, a.AssignmentId, a.Submissions.Count,
                Last = a.Submissions.OrderByDescending(s => s.Number).Select(s => new
                {
                    s.Id, s.Number, s.State, s.SubmittedAt, s.Late, Verdict = s.Judgement == null ? (Verdict?)null : s.Judgement.Verdict,
                    Passed = s.Judgement == null ? (int?)null : s.Judgement.Passed, Total = s.Judgement == null ? (int?)null : s.Judgement.Total,
                }).FirstOrDefault(),
            }).ToListAsync(cancellation);
        return [.. rows.Select(a => new AttemptLine(
            a.Id, a.Problem, catalog.Knows(a.Problem) ? catalog.Find(a.Problem)!.Name : a.Problem, a.Minutes, a.ClosedAt is null ? "open" : "closed",
            a.StartedAt, a.Deadline, a.SolvedAt, a.ClosedAt, a.AssignmentId, a.Count,
            a.Last is { } last ? new SubmissionLine(last.Id, last.Number, SubmissionReply.Word(last.State), last.SubmittedAt, last.Late, last.Verdict?.Code(), last.Passed, last.Total) : null))];
    }
}

/// <summary>A submission in a list.</summary>
public sealed record SubmissionLine(Guid Id, int Number, string State, DateTimeOffset SubmittedAt, bool Late, string? Verdict, int? Passed, int? Total);
