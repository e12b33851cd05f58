namespace DrillJudge.Problems;

/// <summary>What the reference costs, in n: "1", "log n", "n", "n log n", "n^2" and the like.</summary>
/// <param name="Time">Time.</param>
/// <param name="Space">Memory beyond the input.</param>
public sealed record Complexity(string Time, string Space);
