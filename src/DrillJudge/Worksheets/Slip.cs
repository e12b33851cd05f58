namespace DrillJudge.Worksheets;

/// <summary>A wrong way that an author expects.</summary>
/// <param name="Value">What comes out that way.</param>
/// <param name="Say">Template: what went wrong.</param>
/// <param name="Code">Groups answers over seeds; holds no drawn value.</param>
/// <param name="Credit">At least this much is given.</param>
public sealed record Slip(Expression Value, string Say, string Code, double Credit);
