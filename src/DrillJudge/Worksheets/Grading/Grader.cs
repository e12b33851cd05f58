namespace DrillJudge.Worksheets;

/// <summary>
/// Grades a sheet. Every estimate is held against two values: the true one, and the one that the learner's own earlier answers lead to; the better credit
/// counts, so an error costs once and carrying never lowers a score. An earlier answer is carried when it lies within a factor of 1,000 of what it was held
/// against; otherwise its true value stands in. Choices and assumptions always carry, as there is no truth to fall back on. Nothing is kept between calls:
/// when an answer is added, all steps are graded anew.
/// </summary>
public static class Grader
{
    private const double FarthestCarried = 3;

    /// <summary>Grades the steps that have an answer, and those that were left blank.</summary>
    /// <param name="drawn">The sheet with its numbers.</param>
    /// <param name="answers">By step id; steps that are still open are missing.</param>
    public static SheetGrade Grade(DrawnSheet drawn, IReadOnlyDictionary<string, StepAnswer> answers) => Grade(drawn, answers, (_, _) => { });

    /// <summary>The same, showing the values that each step's carried value is computed from, before it is graded.</summary>
    internal static SheetGrade Grade(DrawnSheet drawn, IReadOnlyDictionary<string, StepAnswer> answers, Action<Step, IReadOnlyDictionary<string, double>> watch)
    {
        var sheet = drawn.Sheet;
        var chosen = answers.Where(entry => entry.Value.Option is not null).ToDictionary(entry => entry.Key, entry => entry.Value.Option!);
        var truth = SheetValues.True(sheet, drawn.Givens, chosen);
        var names = new Lazy<Dictionary<string, string>>(() => SheetNames.Solved(drawn, truth));
        // What the learner's answers make of the sheet, and the same with estimates left true for steps that forbid carrying.
        var own = new Carried(drawn.Givens);
        var settled = new Carried(drawn.Givens);
        var grades = new List<StepGrade>();
        foreach (var step in sheet.Steps)
        {
            var answer = answers.GetValueOrDefault(step.Id);
            var estimate = step as EstimateStep;
            var basis = estimate is { Carry: false } ? settled : own;
            watch(step, basis.Values);
            if (answer is not null)
                grades.Add(Grade(drawn, step, answer, truth, basis, names));
            own.Put(step, answer, truth, carryEstimates: true, answer is null ? null : grades[^1]);
            settled.Put(step, answer, truth, carryEstimates: false, answer is null ? null : grades[^1]);
        }

        return new SheetGrade(sheet.Backfill ? Backfill.Apply(sheet, grades) : grades);
    }

    /// <summary>Whether an answer lies near enough to be carried.</summary>
    internal static bool Carries(EstimateStep step, double answer, double expected, double? carried) =>
        Credit.Distance(answer, expected, step.Unit.Kind) <= FarthestCarried + 1e-9
        || (carried is { } other && Credit.Distance(answer, other, step.Unit.Kind) <= FarthestCarried + 1e-9);

    private static StepGrade Grade(DrawnSheet drawn, Step step, StepAnswer answer, Dictionary<string, double> truth, Carried basis, Lazy<Dictionary<string, string>> names)
    {
        var blank = new StepGrade(step.Id, false, 0, 0, step.Points, truth[step.Id], null, false, null, null, null, null, null, false, [], answer.Late);
        var graded = step switch
        {
            ChoiceStep choice when answer.Option is { } option => ChoiceGrader.Grade(drawn, choice, option, blank, truth, basis, names),
            ChoiceStep choice => blank with { Best = Contest.Of(choice, truth).Best },
            AssumptionStep assumption when answer.Value is { } value => blank with { Answered = true, Answer = value, Credit = Plausible(assumption, value) },
            EstimateStep estimate when answer.Value is { } value => EstimateGrader.Grade(drawn, estimate, value, blank, truth, basis, names),
            _ => blank,
        };
        return graded with { InTime = answer.Late ? graded.Credit / 2 : graded.Credit };
    }

    private static double Plausible(AssumptionStep step, double value)
    {
        const double hair = 1 + 1e-9;
        if (value * hair >= step.Low && value <= step.High * hair)
            return 1;
        return value * hair >= step.Low / 10 && value <= step.High * 10 * hair ? 0.5 : 0;
    }
}
