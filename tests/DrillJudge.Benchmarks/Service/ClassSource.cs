namespace DrillJudge.Benchmarks.Service;

/// <summary>Something that a learner hands in.</summary>
/// <param name="Problem">Slug.</param>
/// <param name="Text">C#.</param>
/// <param name="Verdict">The code of the verdict that is due.</param>
internal sealed record ClassSource(string Problem, string Text, string Verdict);
