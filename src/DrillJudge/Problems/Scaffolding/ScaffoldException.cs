namespace DrillJudge.Problems.Scaffolding;

/// <summary>A package that cannot be begun; the message says why.</summary>
public sealed class ScaffoldException(string message) : Exception(message);
