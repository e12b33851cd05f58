using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Operation;

/// <summary>A submission that failed through our fault.</summary>
/// <param name="Id">Key.</param>
/// <param name="Problem">Slug.</param>
/// <param name="Learner">Whose it is, by name.</param>
/// <param name="Number">Which of its attempt.</param>
/// <param name="SubmittedAt">When it was handed in.</param>
/// <param name="State">failed when it was given up, JE when that is its verdict.</param>
/// <param name="Reason">What failed.</param>
public sealed record FailureLine(Guid Id, string Problem, string Learner, int Number, DateTimeOffset SubmittedAt, string State, string Reason)
{
    /// <summary>The most in a list.</summary>
    public const int Most = 200;

    /// <summary>The latest first.</summary>
    public static async Task<IReadOnlyList<FailureLine>> ListAsync(IDbContextFactory<DrillJudgeDb> databases, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await (
            from submission in db.Submissions.AsNoTracking()
            join user in db.Users on submission.UserId equals user.Id
            join judgement in db.Judgements on submission.JudgementId equals (Guid?)judgement.Id into judgements
            from judgement in judgements.DefaultIfEmpty()
            where submission.State == SubmissionState.Failed || (submission.State == SubmissionState.Done && judgement!.Verdict == Verdict.JudgeError)
            orderby submission.SubmittedAt descending
            select new { submission.Id, submission.Problem, user.DisplayName, submission.Number, submission.SubmittedAt, submission.State, submission.Fault, Judged = judgement == null ? null : judgement.Fault })
            .Take(Most).ToListAsync(cancellation);
        return [.. rows.Select(r => new FailureLine(
            r.Id, r.Problem, r.DisplayName, r.Number, r.SubmittedAt, r.State == SubmissionState.Failed ? "failed" : "JE", (r.State == SubmissionState.Failed ? r.Fault : r.Judged ?? r.Fault) ?? "Nothing was noted."))];
    }
}
