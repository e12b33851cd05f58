namespace DrillJudge.Worksheets;

/// <summary>A question on the trade-off, shown with its answer after the end.</summary>
/// <param name="Ask">Template.</param>
/// <param name="Answer">Template.</param>
public sealed record Followup(string Ask, string Answer);
