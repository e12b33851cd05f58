namespace DrillJudge.Problems;

/// <summary>One case of a problem.</summary>
/// <param name="Index">Place among all of the problem's cases, from 0; samples come first.</param>
/// <param name="Name">"sample 1", "secret 3", or the path of an ICPC case below data, such as secret/group1/02.</param>
/// <param name="Group">Where it comes from.</param>
/// <param name="Why">What it is there to catch; null when the author does not say.</param>
/// <param name="Explanation">Why the output is what it is, for the learner; or null.</param>
/// <param name="Input">The encoded input (<see cref="CaseCodec"/>).</param>
/// <param name="Output">The output that the author gave, or null: the reference yields it.</param>
/// <param name="EncodedOutput">The same, encoded.</param>
public sealed record TestCase(
    int Index, string Name, CaseGroup Group, string? Why, string? Explanation, byte[] Input, Value? Output = null, byte[]? EncodedOutput = null);
