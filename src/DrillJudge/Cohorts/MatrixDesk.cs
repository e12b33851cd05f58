namespace DrillJudge.Cohorts;

/// <summary>Lays out a cohort's matrix. No check of who asks.</summary>
public sealed class MatrixDesk(MemberDesk members, AssignmentDesk assignments, ProgressDesk progress, TimeProvider clock)
{
    /// <summary>The matrix of a cohort's assignments.</summary>
    /// <param name="cohortId">Whose.</param>
    /// <param name="openedOnly">Leaves out what has not opened yet, as learners may see it.</param>
    /// <param name="assignmentId">One assignment only; null for all.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Matrix> OfAsync(Guid cohortId, bool openedOnly, Guid? assignmentId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var shown = (await assignments.ListAsync(cohortId, cancellation).ConfigureAwait(false))
            .Where(a => (assignmentId is null || a.Id == assignmentId) && (!openedOnly || now >= a.OpensAt)).OrderBy(a => a.OpensAt).ThenBy(a => a.Id).ToList();
        var cells = await progress.CellsAsync(shown.Select(a => a.Id), null, cancellation).ConfigureAwait(false);
        var empty = new Matrix(shown, []);
        var learners = (await members.ListAsync(cohortId, cancellation).ConfigureAwait(false)).Where(m => !m.Leads);
        return empty with
        {
            Rows = [.. learners.Select(m => new MatrixRow(m, [.. empty.Columns.Select(c => cells.GetValueOrDefault(new CellKey(m.Id, c.Assignment.Id, c.Item.IsSheet, c.Item.Slug), Cell.Nothing))]))],
        };
    }
}
