namespace DrillJudge.Worksheets;

/// <summary>What an answer is worth, and why.</summary>
/// <param name="Step">The step's id.</param>
/// <param name="Answered">False when it was left blank.</param>
/// <param name="Credit">0 to 1.</param>
/// <param name="InTime">The credit, half of it when late.</param>
/// <param name="Points">The step's points at full credit.</param>
/// <param name="Expected">The true value, in base units; of a choice its winner's objective.</param>
/// <param name="Carried">What the learner's own earlier answers lead to; null when none was carried or they lead nowhere.</param>
/// <param name="ByCarried">Whether the carried value gave the better credit.</param>
/// <param name="Answer">The answer, in base units; null for a choice or blank.</param>
/// <param name="Option">The chosen option.</param>
/// <param name="Best">Of a choice, the winner.</param>
/// <param name="SlipCode">The slip that explains the answer; null when none does.</param>
/// <param name="SlipText">What it says.</param>
/// <param name="Backfilled">Credited through the headline.</param>
/// <param name="Dropped">Earlier steps whose answers lay too far off to be carried.</param>
/// <param name="Late">Whether it came after its time.</param>
public sealed record StepGrade(
    string Step, bool Answered, double Credit, double InTime, double Points, double Expected, double? Carried, bool ByCarried, double? Answer, string? Option, string? Best,
    string? SlipCode, string? SlipText, bool Backfilled, IReadOnlyList<string> Dropped, bool Late)
{
    /// <summary>The value that the credit was measured against.</summary>
    public double Against => ByCarried && Carried is { } carried ? carried : Expected;
}
