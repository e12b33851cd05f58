namespace DrillJudge.Benchmarks;

/// <summary>Why there are no figures: a wrong answer, or something that does not work.</summary>
internal sealed class BenchException(string message) : Exception(message);
