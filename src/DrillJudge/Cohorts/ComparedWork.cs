using DrillJudge.Judging;

namespace DrillJudge.Cohorts;

/// <summary>The submission of a learner that is held against those of the others.</summary>
/// <param name="Submission">Key.</param>
/// <param name="Learner">Whose.</param>
/// <param name="Number">Of its attempt.</param>
/// <param name="Verdict">That stands; null before there is one.</param>
public sealed record ComparedWork(Guid Submission, string Learner, int Number, Verdict? Verdict);
