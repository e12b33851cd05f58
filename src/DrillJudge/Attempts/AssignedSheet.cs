using DrillJudge.Cohorts;

namespace DrillJudge.Attempts;

/// <summary>An assigned worksheet as its learner finds it before starting.</summary>
/// <param name="Terms">What the assignment asks of them.</param>
/// <param name="Begun">How many tries they have begun.</param>
/// <param name="Open">The try to go on with; null when none is open.</param>
/// <param name="Refused">Why they cannot start one now; null when they can.</param>
public sealed record AssignedSheet(LearnerTerms Terms, int Begun, Guid? Open, Refusal? Refused);
