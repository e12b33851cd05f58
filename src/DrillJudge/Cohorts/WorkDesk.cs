using DrillJudge.Attempts;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>What learners handed in, for those who lead their cohort: the work for its assignments, and nothing that they practised for themselves.</summary>
public sealed class WorkDesk(IDbContextFactory<DrillJudgeDb> databases)
{
    /// <summary>A learner's attempts for a cohort's assignments, the latest first, with submissions and their judgements. No check of who asks.</summary>
    public async Task<IReadOnlyList<Attempt>> AttemptsAsync(Guid cohortId, Guid userId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await db.Attempts.AsNoTracking().Include(a => a.Submissions.OrderBy(s => s.Number)).ThenInclude(s => s.Judgement).AsSplitQuery()
            .Where(a => a.UserId == userId && db.Assignments.Any(x => x.Id == a.AssignmentId && x.CohortId == cohortId))
            .OrderByDescending(a => a.StartedAt).ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>A submission for one of a cohort's assignments, with its judgement and whoever handed it in; null when there is none. No check of who asks.</summary>
    public async Task<(Submission Submission, string Learner)?> SubmissionAsync(Guid cohortId, Guid submissionId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var found = await (
            from s in db.Submissions.AsNoTracking().Include(s => s.Judgement)
            join a in db.Attempts on s.AttemptId equals a.Id
            join u in db.Users on s.UserId equals u.Id
            where s.Id == submissionId && db.Assignments.Any(x => x.Id == a.AssignmentId && x.CohortId == cohortId)
            select new { Submission = s, u.DisplayName }).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        return found is null ? null : (found.Submission, found.DisplayName);
    }

    /// <summary>The submissions at a drill for a cohort's assignments, by learner, without their sources. No check of who asks.</summary>
    public async Task<IReadOnlyList<HandedIn>> SubmissionsAsync(Guid cohortId, string problem, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await (
            from s in db.Submissions.AsNoTracking()
            join a in db.Attempts on s.AttemptId equals a.Id
            join u in db.Users on s.UserId equals u.Id
            where s.Problem == problem && db.Assignments.Any(x => x.Id == a.AssignmentId && x.CohortId == cohortId)
            orderby u.DisplayName, s.SubmittedAt
            select new HandedIn(s.Id, u.DisplayName, s.Number, s.SubmittedAt, s.Judgement == null ? null : s.Judgement.Verdict)).ToListAsync(cancellation).ConfigureAwait(false);
    }
}
