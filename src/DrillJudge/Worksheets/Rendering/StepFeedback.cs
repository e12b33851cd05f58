namespace DrillJudge.Worksheets;

/// <summary>What a learner is told about one answer.</summary>
/// <param name="Step">The step's id.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Verdict">right, near, wrong or blank.</param>
/// <param name="Text">In a sentence: "Yours is 2.1x high."</param>
/// <param name="SlipCode">The slip behind it; null for none.</param>
/// <param name="SlipText">What the slip says; null for none.</param>
/// <param name="Yours">The answer; null when blank.</param>
/// <param name="Expected">The true value, or the best option.</param>
/// <param name="Carried">What the learner's own earlier answers lead to, where that counted; else null.</param>
/// <param name="Credit">0 to 1.</param>
/// <param name="InTime">The credit with lateness counted.</param>
/// <param name="Points">At full credit.</param>
/// <param name="Notes">Late, backfilled, answers that were too far off to carry.</param>
public sealed record StepFeedback(
    string Step, string Label, string Verdict, string Text, string? SlipCode, string? SlipText, string? Yours, string Expected, string? Carried,
    double Credit, double InTime, double Points, IReadOnlyList<string> Notes);
