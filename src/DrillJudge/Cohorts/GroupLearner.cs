using DrillJudge.Attempts;
using DrillJudge.Worksheets;

namespace DrillJudge.Cohorts;

/// <summary>What one learner made of an assigned worksheet.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Name">As others see it.</param>
/// <param name="State">How far they are.</param>
/// <param name="Tries">How many they began.</param>
/// <param name="Late">Whether the try that counts was handed in after their date.</param>
/// <param name="Row">The try that counts; null before the first has ended.</param>
/// <param name="Steps">Feedback on each of its steps, in the sheet's order; empty where there is none, or the sheet was rewritten since.</param>
/// <param name="Grades">The grades behind it.</param>
public sealed record GroupLearner(
    Guid UserId, string Name, GroupState State, int Tries, bool Late, StoredSheet? Row, IReadOnlyList<StepFeedback> Steps, IReadOnlyList<StepGrade> Grades);

/// <summary>How far a learner is with an assigned worksheet.</summary>
public enum GroupState
{
    /// <summary>Nothing was begun.</summary>
    New,

    /// <summary>A first try is open.</summary>
    Working,

    /// <summary>A try has ended and counts.</summary>
    Done,

    /// <summary>The sheet was rewritten since: points were kept, answers cannot be graded again.</summary>
    Rewritten,
}
