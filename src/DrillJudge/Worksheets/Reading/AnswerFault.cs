namespace DrillJudge.Worksheets;

/// <summary>Why a typed answer was not read; HTTP 422.</summary>
/// <param name="Code">From <see cref="AnswerCode"/>.</param>
/// <param name="Text">What to do about it.</param>
/// <param name="Typed">What was typed, kept for the box; hostile until escaped.</param>
public sealed record AnswerFault(string Code, string Text, string Typed);
