using DrillJudge.Worksheets;

namespace DrillJudge.Attempts;

/// <summary>A try at a worksheet with all that belongs to it. For the server's own use: row, attempt and drawn sheet know the seed and every answer.</summary>
/// <param name="Row">As it is kept.</param>
/// <param name="Drawn">The sheet with its numbers.</param>
/// <param name="Attempt">What has happened so far.</param>
public sealed record SheetOnDesk(StoredSheet Row, DrawnSheet Drawn, SheetAttempt Attempt)
{
    /// <summary>The step whose clock runs or is about to; null at the end.</summary>
    public StepWork? Current => Attempt.Current;
}
