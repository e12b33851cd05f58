namespace DrillJudge.Benchmarks.Corpora;

/// <summary>One source, unlike every other.</summary>
/// <param name="Problem">What it solves.</param>
/// <param name="Source">C#.</param>
internal sealed record Submission(BenchProblem Problem, string Source);
