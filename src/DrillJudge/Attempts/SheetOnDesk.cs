using DrillJudge.Cohorts;
using DrillJudge.Worksheets;

namespace DrillJudge.Attempts;

/// <summary>A try at a worksheet with all that belongs to it. For the server's own use: row, attempt and drawn sheet know the seed and every answer.</summary>
/// <param name="Row">As it is kept.</param>
/// <param name="Drawn">The sheet with its numbers.</param>
/// <param name="Attempt">What has happened so far.</param>
/// <param name="Terms">What its assignment asks of the learner; null for practice.</param>
/// <param name="Hold">Why the learner is not shown the result yet; null when the assignment keeps nothing back.</param>
public sealed record SheetOnDesk(StoredSheet Row, DrawnSheet Drawn, SheetAttempt Attempt, LearnerTerms? Terms = null, ResultHold? Hold = null)
{
    /// <summary>The step whose clock runs or is about to; null at the end.</summary>
    public StepWork? Current => Attempt.Current;

    /// <summary>Whether its learner may see what came of it.</summary>
    public bool Told => Attempt.Ended && Hold is null;

    /// <summary>Whether it was handed in after the learner's date, or is open after it.</summary>
    public bool IsLate(DateTimeOffset now) => Terms is { } terms && (Attempt.EndedAt ?? now) > terms.DueAt;
}
