namespace DrillJudge.Worksheets;

/// <summary>Whether a break-even step tells the truth.</summary>
internal static class FlipCheck
{
    private const double Aside = 1.05;

    /// <summary>Whether another option wins just below the step's value of the parameter than just above it.</summary>
    public static bool Holds(DrawnSheet drawn, EstimateStep step, ChoiceStep choice, string vary)
    {
        var turn = drawn.Truth[step.Id];
        return Winner(drawn, choice, vary, turn / Aside) != Winner(drawn, choice, vary, turn * Aside);
    }

    private static string Winner(DrawnSheet drawn, ChoiceStep choice, string vary, double value)
    {
        var givens = new Dictionary<string, double>(drawn.Givens) { [vary] = value };
        return Contest.Of(choice, SheetValues.True(drawn.Sheet, givens, new Dictionary<string, string>())).Best;
    }
}
