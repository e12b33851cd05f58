namespace DrillJudge.Cohorts;

/// <summary>What is to be different about a cohort; null for what stays.</summary>
public sealed record CohortChange(string? Name = null, string? TimeZone = null, bool? Leaderboard = null);
