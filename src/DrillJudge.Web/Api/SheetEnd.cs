using DrillJudge.Attempts;
using DrillJudge.Worksheets;

namespace DrillJudge.Web.Api;

/// <summary>What is told after the end of a worksheet.</summary>
/// <param name="Surrendered">Whether it was given up.</param>
/// <param name="TimedOut">Whether it ended with its assignment.</param>
/// <param name="Points">Both scores.</param>
/// <param name="Interval">How the 80% range did; null where none was given.</param>
/// <param name="Worked">The solution with the learner's own numbers.</param>
/// <param name="Followup">The question on the trade-off, with its answer.</param>
public sealed record SheetEnd(bool Surrendered, bool TimedOut, SheetPoints? Points, IntervalScore? Interval, IReadOnlyList<WorkedStep> Worked, Followup Followup)
{
    internal static SheetEnd Of(StoredSheet row, DrawnSheet drawn, SheetAttempt attempt) =>
        new(attempt.Surrendered, attempt.TimedOut, SheetPoints.Of(row), attempt.Interval(drawn), WorkedSolution.For(drawn, attempt), SheetModel.FollowupOf(drawn, attempt));
}
