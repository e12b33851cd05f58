using DrillJudge.Cohorts;

namespace DrillJudge.Attempts;

/// <summary>A try at a worksheet in a list.</summary>
/// <param name="Row">As it is kept, without its points where the result is kept back.</param>
/// <param name="Terms">What its assignment asks of the learner; null for practice.</param>
/// <param name="Hold">Why the result is kept back; null when it is not.</param>
public sealed record KeptSheet(StoredSheet Row, LearnerTerms? Terms, ResultHold? Hold);
