namespace DrillJudge.Cohorts;

/// <summary>Where a learner stands with an item of an assignment.</summary>
/// <param name="State">In one word.</param>
/// <param name="Attempts">Attempts begun.</param>
/// <param name="Submissions">Submissions in all of them.</param>
/// <param name="Wrong">Those of them that were judged and not accepted, for the learner's own reasons.</param>
/// <param name="TimeToSolve">From the start of the attempt that solved it; null before.</param>
/// <param name="Stuck">Whether three or more wrong submissions, or a clock that ran out, stand against no accepted one.</param>
/// <param name="LatestAttempt">The latest attempt, or try at a worksheet; null for none.</param>
/// <param name="OpenAttempt">The one that is open; null for none.</param>
/// <param name="Score">A worksheet's points in time, 0 to 1; null for drills and before its end.</param>
public sealed record Cell(CellState State, int Attempts, int Submissions, int Wrong, TimeSpan? TimeToSolve, bool Stuck, Guid? LatestAttempt, Guid? OpenAttempt, double? Score)
{
    /// <summary>Nothing begun.</summary>
    public static Cell Nothing { get; } = new(CellState.Untouched, 0, 0, 0, null, false, null, null, null);

    /// <summary>Whether it is done, late or not.</summary>
    public bool Done => State is CellState.Solved or CellState.Late;

    /// <summary>As the learner may see it: without the points of a worksheet whose result is kept back.</summary>
    public Cell For(LearnerTerms terms, DateTimeOffset now) =>
        Score is not null && ResultHold.Of(terms, Attempts, OpenAttempt is not null, now) is not null ? this with { Score = null } : this;
}

/// <summary>Where a learner stands with an item.</summary>
public enum CellState
{
    /// <summary>Nothing begun.</summary>
    Untouched,

    /// <summary>The clock runs.</summary>
    Running,

    /// <summary>Begun, and put away or over time without an accepted submission.</summary>
    Tried,

    /// <summary>Accepted, late.</summary>
    Late,

    /// <summary>Accepted in time.</summary>
    Solved,
}
