namespace DrillJudge.Worksheets;

/// <summary>One factor of a unit, such as the GB of USD/GB/mo.</summary>
/// <param name="Symbol">As written, with its prefix.</param>
/// <param name="Power">1 above the bar, -1 below.</param>
/// <param name="Factor">Seconds, bytes or dollars in one of it; for a noun its prefix.</param>
/// <param name="Dimension">Of one of it, before the power.</param>
/// <param name="Noun">The noun that is counted; null for time, data and money.</param>
public sealed record UnitPart(string Symbol, int Power, double Factor, Dimension Dimension, string? Noun);
