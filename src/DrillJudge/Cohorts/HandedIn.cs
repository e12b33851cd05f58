using DrillJudge.Judging;

namespace DrillJudge.Cohorts;

/// <summary>A submission in a list to choose from.</summary>
/// <param name="Id">Key.</param>
/// <param name="Learner">Whose.</param>
/// <param name="Number">Of its attempt.</param>
/// <param name="At">When it was handed in.</param>
/// <param name="Verdict">That stands; null before there is one.</param>
public sealed record HandedIn(Guid Id, string Learner, int Number, DateTimeOffset At, Verdict? Verdict);
