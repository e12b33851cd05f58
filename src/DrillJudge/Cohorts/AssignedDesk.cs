using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>What was assigned to a learner.</summary>
public sealed class AssignedDesk(IDbContextFactory<DrillJudgeDb> databases, ProgressDesk progress, TimeProvider clock)
{
    /// <summary>The assignments of the cohorts that somebody learns in, the ones due first first.</summary>
    /// <param name="userId">Who.</param>
    /// <param name="cohortId">Of one cohort only; null for all that are not archived.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<Assigned>> ListAsync(Guid userId, Guid? cohortId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var assignments = await db.Assignments.AsNoTracking().Include(a => a.Cohort).Include(a => a.Items.OrderBy(i => i.Position)).Include(a => a.Extensions.Where(e => e.UserId == userId)).AsSplitQuery()
            .Where(a => db.Enrolments.Any(e => e.CohortId == a.CohortId && e.UserId == userId && !e.Leads) && (cohortId == null ? a.Cohort!.ArchivedAt == null : a.CohortId == cohortId))
            .ToListAsync(cancellation).ConfigureAwait(false);
        var cells = await progress.CellsAsync(assignments.Select(a => a.Id), userId, cancellation).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        return [.. assignments.Select(a => LearnerTerms.For(a, userId)).OrderBy(t => t.DueAt).ThenBy(t => t.Assignment.Id)
            .Select(t => new Assigned(t, !t.HasOpened(now) ? [] : [.. t.Assignment.Items.OrderBy(i => i.Position)
                .Select(i => (i, cells.GetValueOrDefault(new CellKey(userId, t.Assignment.Id, i.IsSheet, i.Slug), Cell.Nothing)))]))];
    }
}
