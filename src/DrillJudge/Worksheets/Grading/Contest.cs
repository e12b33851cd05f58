namespace DrillJudge.Worksheets;

/// <summary>Which option of a choice wins, given values.</summary>
/// <param name="Best">The winner's name, or "none" when no option is feasible.</param>
/// <param name="Objectives">Every option's objective, in base units.</param>
/// <param name="Feasible">Options that may be chosen.</param>
/// <param name="Stand">What later steps take where the learner chose nothing: the winner, or the best one feasibility apart.</param>
public sealed record Contest(string Best, IReadOnlyDictionary<string, double> Objectives, IReadOnlyList<string> Feasible, DesignOption Stand)
{
    /// <summary>A choice within this factor of the best is as good.</summary>
    public const double NearEnough = 1.25;

    /// <summary>Compares the options. Of equals the first wins.</summary>
    /// <param name="step">The choice.</param>
    /// <param name="values">Givens and earlier steps.</param>
    public static Contest Of(ChoiceStep step, IReadOnlyDictionary<string, double> values)
    {
        var objectives = step.Options.ToDictionary(option => option.Name, option => option.Value.Evaluate(values));
        var feasible = step.Options.Where(option => option.If is null || option.If.Holds(values)).ToList();
        var stand = Winner(step, feasible.Count > 0 ? feasible : step.Options, objectives);
        return new Contest(feasible.Count > 0 ? stand.Name : ChoiceStep.None, objectives, [.. feasible.Select(option => option.Name)], stand);
    }

    /// <summary>1 for the best or one within 1.25 of it, 0.25 for another that is feasible, else 0. "none" is right when nothing is feasible.</summary>
    public double Credit(string chosen, bool most)
    {
        if (chosen == Best)
            return 1;
        if (!Feasible.Contains(chosen))
            return 0;
        var (mine, best) = (Objectives[chosen], Objectives[Best]);
        return (most ? best / mine : mine / best) <= NearEnough + 1e-9 ? 1 : 0.25;
    }

    private static DesignOption Winner(ChoiceStep step, IEnumerable<DesignOption> options, Dictionary<string, double> objectives) =>
        step.Most ? options.MaxBy(option => objectives[option.Name])! : options.MinBy(option => objectives[option.Name])!;
}
