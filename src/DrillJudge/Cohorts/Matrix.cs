namespace DrillJudge.Cohorts;

/// <summary>Learners by items: where everybody stands.</summary>
/// <param name="Assignments">The assignments, in the order of their opening, with their items.</param>
/// <param name="Rows">One for each learner.</param>
public sealed record Matrix(IReadOnlyList<Assignment> Assignments, IReadOnlyList<MatrixRow> Rows)
{
    /// <summary>The columns.</summary>
    public IReadOnlyList<(Assignment Assignment, AssignmentItem Item)> Columns { get; } = [.. Assignments.SelectMany(a => a.Items.OrderBy(i => i.Position).Select(i => (a, i)))];

    /// <summary>Those who stand best first: most done in time, then most done at all, then quickest.</summary>
    public IReadOnlyList<MatrixRow> Ranked() => [.. Rows.OrderByDescending(r => r.InTime).ThenByDescending(r => r.Done).ThenBy(r => r.Time).ThenBy(r => r.Learner.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Learner.Id)];
}

/// <summary>A learner's row.</summary>
/// <param name="Learner">Who.</param>
/// <param name="Cells">One for each column of the matrix.</param>
public sealed record MatrixRow(Member Learner, IReadOnlyList<Cell> Cells)
{
    /// <summary>Items done.</summary>
    public int Done { get; } = Cells.Count(c => c.Done);

    /// <summary>Items done in time.</summary>
    public int InTime { get; } = Cells.Count(c => c.State == CellState.Solved);

    /// <summary>Items at which they are stuck.</summary>
    public int Stuck { get; } = Cells.Count(c => c.Stuck);

    /// <summary>All their times to solve, together.</summary>
    public TimeSpan Time { get; } = TimeSpan.FromTicks(Cells.Sum(c => c.TimeToSolve?.Ticks ?? 0));
}
