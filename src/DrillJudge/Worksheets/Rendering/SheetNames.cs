namespace DrillJudge.Worksheets;

/// <summary>The names that templates see, each with its value as text.</summary>
internal static class SheetNames
{
    /// <summary>After a parameter's name: the number without its unit.</summary>
    public const string Bare = "_n";

    /// <summary>Parameters and facts: what a learner may see before answering.</summary>
    public static Dictionary<string, string> Givens(DrawnSheet drawn)
    {
        var names = drawn.Sheet.Facts.Values.ToDictionary(fact => fact.Name, fact => fact.Shown, StringComparer.Ordinal);
        foreach (var parameter in drawn.Sheet.Parameters)
        {
            names[parameter.Name] = QuantityText.Format(drawn.Givens[parameter.Name], parameter.Unit, drawn.Sheet.Nouns, 6);
            names[parameter.Name + Bare] = QuantityText.Bare(drawn.Givens[parameter.Name], parameter.Unit);
        }

        return names;
    }

    /// <summary>Givens and true values of all steps. The reader has seen to it that no text names a step after its own.</summary>
    /// <param name="drawn">The sheet.</param>
    /// <param name="truth">True values, of the options that the learner chose.</param>
    public static Dictionary<string, string> Solved(DrawnSheet drawn, IReadOnlyDictionary<string, double> truth)
    {
        var names = Givens(drawn);
        foreach (var step in drawn.Sheet.Steps)
        {
            if (step is not ChoiceStep choice)
            {
                names[step.Id] = Value(step, truth[step.Id], drawn.Sheet.Nouns);
                continue;
            }

            var contest = Contest.Of(choice, truth);
            names[step.Id] = choice.Find(contest.Best)?.Label ?? "none of them";
            foreach (var option in choice.Options)
            {
                names[$"{step.Id}_{option.Name}"] = QuantityText.Format(contest.Objectives[option.Name], choice.Unit ?? Unit.One, drawn.Sheet.Nouns);
                names[$"{step.Id}_is_{option.Name}"] = contest.Best == option.Name ? "yes" : "";
            }

            names[$"{step.Id}_is_{ChoiceStep.None}"] = contest.Best == ChoiceStep.None ? "yes" : "";
        }

        return names;
    }

    /// <summary>A value of a step in the unit asked.</summary>
    public static string Value(Step step, double value, Nouns nouns) => QuantityText.Format(value, UnitOf(step), nouns);

    /// <summary>The unit of a step; a plain number for ranks.</summary>
    public static Unit UnitOf(Step step) => step switch
    {
        EstimateStep estimate => estimate.Unit,
        AssumptionStep assumption => assumption.Unit,
        ChoiceStep choice => choice.Unit ?? Unit.One,
        _ => Unit.One,
    };
}
