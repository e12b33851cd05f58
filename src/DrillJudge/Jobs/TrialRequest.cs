namespace DrillJudge.Jobs;

/// <summary>A run that somebody asks for.</summary>
/// <param name="Problem">Slug.</param>
/// <param name="PackageHash">Content hash of the package to run it with; null for the catalogue's.</param>
/// <param name="Source">C#.</param>
/// <param name="Input">One value a line; nothing for the samples.</param>
public sealed record TrialRequest(string Problem, string? PackageHash, string Source, string? Input);
