using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>Looks up what a learner may be shown.</summary>
public sealed class RevealDesk(IDbContextFactory<DrillJudgeDb> databases, TimeProvider clock)
{
    /// <summary>For a learner, now. Assignments count of the cohorts that they are in, and those that they have begun: leaving a cohort uncovers nothing.</summary>
    public async Task<Reveals> ForAsync(Guid userId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var begun = await db.Attempts.AsNoTracking().Where(a => a.UserId == userId && a.AssignmentId != null)
            .Select(a => new AssignedAttempt(a.Id, a.AssignmentId!.Value, a.Problem, a.SolvedAt != null)).ToListAsync(cancellation).ConfigureAwait(false);
        var ids = begun.Select(a => a.AssignmentId).Distinct().ToArray();
        var assignments = await db.Assignments.AsNoTracking().Include(a => a.Cohort).Include(a => a.Items).Include(a => a.Extensions.Where(e => e.UserId == userId)).AsSplitQuery()
            .Where(a => ids.Contains(a.Id) || db.Enrolments.Any(e => e.CohortId == a.CohortId && e.UserId == userId && !e.Leads)).ToListAsync(cancellation).ConfigureAwait(false);
        return new Reveals(assignments.Select(a => LearnerTerms.For(a, userId)), begun, clock.GetUtcNow());
    }
}
