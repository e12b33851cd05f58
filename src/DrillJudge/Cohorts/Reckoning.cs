using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>Moves what hangs on an assignment's dates after they were changed: the clocks of its attempts, and which of their submissions are late.</summary>
internal static class Reckoning
{
    /// <summary>Reckons anew. The assignment must have its cohort, and the extensions as they are to be.</summary>
    /// <param name="db">In a transaction: submissions change at once, attempts when it is saved.</param>
    /// <param name="assignment">Whose dates changed.</param>
    /// <param name="userId">For this learner only; null for all.</param>
    /// <param name="addedMinutes">How many minutes more the clocks have than before.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task ReckonAsync(this DrillJudgeDb db, Assignment assignment, Guid? userId, int addedMinutes, CancellationToken cancellation)
    {
        var id = assignment.Id;
        foreach (var attempt in await db.Attempts.Where(a => a.AssignmentId == id && (userId == null || a.UserId == userId)).ToListAsync(cancellation).ConfigureAwait(false))
        {
            var terms = LearnerTerms.For(assignment, attempt.UserId);
            attempt.Minutes += addedMinutes;
            attempt.Deadline = terms.DeadlineOf(attempt.StartedAt, attempt.Minutes);
            var (attemptId, lateAfter) = (attempt.Id, terms.LateAfter(attempt.Deadline));
            await db.Submissions.Where(s => s.AttemptId == attemptId).ExecuteUpdateAsync(set => set.SetProperty(s => s.Late, s => s.SubmittedAt > lateAfter), cancellation).ConfigureAwait(false);
        }
    }
}
