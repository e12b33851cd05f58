namespace DrillJudge.Worksheets;

/// <summary>Values of a sheet's steps from its givens.</summary>
internal static class SheetValues
{
    /// <summary>Givens and all steps with nothing of a learner's but what was chosen.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="givens">Parameters and facts.</param>
    /// <param name="chosen">Options by choice step, where one was chosen; the best stands in for the others.</param>
    public static Dictionary<string, double> True(Worksheet sheet, IReadOnlyDictionary<string, double> givens, IReadOnlyDictionary<string, string> chosen)
    {
        var values = new Dictionary<string, double>(givens);
        foreach (var step in sheet.Steps)
            Put(values, step, chosen.GetValueOrDefault(step.Id));
        return values;
    }

    /// <summary>Adds a step's value, computed from what is there.</summary>
    /// <param name="values">Givens and earlier steps; gains this one.</param>
    /// <param name="step">The step.</param>
    /// <param name="chosen">The option chosen; null, or "none", for the best.</param>
    public static void Put(Dictionary<string, double> values, Step step, string? chosen)
    {
        switch (step)
        {
            case EstimateStep estimate:
                values[step.Id] = estimate.Expect.Evaluate(values);
                break;
            case AssumptionStep assumption:
                values[step.Id] = assumption.Typical;
                break;
            case ChoiceStep choice:
                var option = (chosen is null ? null : choice.Find(chosen)) ?? Contest.Of(choice, values).Stand;
                values[step.Id] = option.Value.Evaluate(values);
                foreach (var (name, further) in option.With)
                    values[$"{step.Id}.{name}"] = further.Evaluate(values);
                break;
        }
    }
}
