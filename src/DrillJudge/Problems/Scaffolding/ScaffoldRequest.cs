namespace DrillJudge.Problems.Scaffolding;

/// <summary>A package to begin.</summary>
/// <param name="Pattern">A pattern that there is.</param>
/// <param name="Slug">Lower-case words with dashes; no package may have it yet.</param>
/// <param name="Kind">How solutions are called.</param>
/// <param name="Difficulty">How hard it will be.</param>
/// <param name="Name">What people will call it; null leaves it to be written.</param>
/// <param name="Signature">What solutions look like; null takes a plain one and leaves it to be written. A program has none.</param>
/// <param name="Node">What class Node means, if the signature has it.</param>
public sealed record ScaffoldRequest(
    string Pattern, string Slug, ProblemKind Kind = ProblemKind.Function, Difficulty Difficulty = Difficulty.Medium,
    string? Name = null, string? Signature = null, NodeMeaning Node = NodeMeaning.None);
