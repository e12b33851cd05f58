namespace DrillJudge.Worksheets;

/// <summary>The solution of one step.</summary>
/// <param name="Step">Its id.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Formula">With names: "dau × opens"; "" for an assumption.</param>
/// <param name="Substituted">With values.</param>
/// <param name="Result">What comes out, in the unit asked.</param>
/// <param name="OwnSubstituted">With the learner's own carried values; null where they are the same.</param>
/// <param name="OwnResult">What comes out of those.</param>
/// <param name="Prose">The author's words.</param>
public sealed record WorkedStep(string Step, string Label, string Formula, string Substituted, string Result, string? OwnSubstituted, string? OwnResult, string Prose);
