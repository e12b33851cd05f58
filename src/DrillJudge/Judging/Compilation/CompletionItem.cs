namespace DrillJudge.Judging.Compilation;

/// <summary>One suggestion.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Insert">What stands in place of the typed word when it is taken.</param>
/// <param name="Kind">keyword, local, parameter, field, property, method, event, type or namespace.</param>
/// <param name="Detail">Type or signature, and how many more overloads there are; may be empty.</param>
public sealed record CompletionItem(string Label, string Insert, string Kind, string Detail);
