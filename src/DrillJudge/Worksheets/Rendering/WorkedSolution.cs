namespace DrillJudge.Worksheets;

/// <summary>The solution of a drawn sheet, with a learner's own numbers put in where they were carried.</summary>
public static class WorkedSolution
{
    /// <summary>The solution for a learner.</summary>
    /// <exception cref="InvalidOperationException">The attempt has not ended: the solution gives everything away.</exception>
    public static IReadOnlyList<WorkedStep> For(DrawnSheet drawn, SheetAttempt attempt) => attempt.Ended
        ? Write(drawn, attempt.Answers())
        : throw new InvalidOperationException("the solution is shown after the end");

    /// <summary>The solution for a key: with nobody's answers.</summary>
    public static IReadOnlyList<WorkedStep> Key(DrawnSheet drawn) => Write(drawn, new Dictionary<string, StepAnswer>());

    private static List<WorkedStep> Write(DrawnSheet drawn, IReadOnlyDictionary<string, StepAnswer> answers)
    {
        var sheet = drawn.Sheet;
        var chosen = answers.Where(entry => entry.Value.Option is not null).ToDictionary(entry => entry.Key, entry => entry.Value.Option!);
        var truth = SheetValues.True(sheet, drawn.Givens, chosen);
        var own = new Dictionary<string, IReadOnlyDictionary<string, double>>();
        var grades = Grader.Grade(drawn, answers, (step, values) => own[step.Id] = new Dictionary<string, double>(values)).Steps.ToDictionary(grade => grade.Step);
        var names = SheetNames.Solved(drawn, truth);
        var worked = new List<WorkedStep>();
        foreach (var step in sheet.Steps)
        {
            var prose = sheet.Texts.Render(step.Work, names);
            worked.Add(step switch
            {
                EstimateStep estimate => Estimate(drawn, estimate, truth, own[step.Id], grades, prose),
                ChoiceStep choice => Choice(sheet, choice, truth, prose),
                _ => new WorkedStep(step.Id, step.Label, "", "", SheetNames.Value(step, truth[step.Id], sheet.Nouns), null, null, prose),
            });
        }

        return worked;
    }

    private static WorkedStep Estimate(
        DrawnSheet drawn, EstimateStep step, Dictionary<string, double> truth, IReadOnlyDictionary<string, double> own, Dictionary<string, StepGrade> grades, string prose)
    {
        var sheet = drawn.Sheet;
        var formula = FormulaText.Write(step.Expect);
        var substituted = FormulaText.Write(step.Expect, name => Shown(drawn, name, truth));
        var result = SheetNames.Value(step, truth[step.Id], sheet.Nouns);
        if (grades.GetValueOrDefault(step.Id) is not { Carried: { } carried })
            return new WorkedStep(step.Id, step.Label, formula, substituted, result, null, null, prose);
        return new WorkedStep(step.Id, step.Label, formula, substituted, result, FormulaText.Write(step.Expect, name => Shown(drawn, name, own)), SheetNames.Value(step, carried, sheet.Nouns), prose);
    }

    private static WorkedStep Choice(Worksheet sheet, ChoiceStep step, Dictionary<string, double> truth, string prose)
    {
        var contest = Contest.Of(step, truth);
        var options = step.Options.Select(option => option.Label
            + (step.Unit is null ? "" : $": {SheetNames.Value(step, contest.Objectives[option.Name], sheet.Nouns)}")
            + (contest.Feasible.Contains(option.Name) ? "" : " (does not meet its condition)"));
        var formula = string.Join(" or ", step.Options.Select(option => FormulaText.Write(option.Value)));
        return new WorkedStep(step.Id, step.Label, step.Unit is null ? "" : $"{(step.Most ? "most" : "least")} of {formula}", string.Join("; ", options),
            step.Find(contest.Best)?.Label ?? "None of them", null, null, prose);
    }

    private static string Shown(DrawnSheet drawn, string name, IReadOnlyDictionary<string, double> values)
    {
        if (drawn.Sheet.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } given)
            return QuantityText.Format(values[name], given.Unit, drawn.Sheet.Nouns, 6);
        if (drawn.Sheet.Facts.TryGetValue(name, out var fact))
            return fact.Shown;
        var (id, further) = name.Split('.') is [var first, var second] ? (first, second) : (name, null);
        if (drawn.Sheet.Find(id) is not { } step)
            return name;
        return further is null && values.TryGetValue(id, out var value) ? SheetNames.Value(step, value, drawn.Sheet.Nouns) : name;
    }
}
