using DrillJudge.Worksheets;

namespace DrillJudge.Cohorts;

/// <summary>Adds the grades of a group up, step by step. Carrying has seen to it already that an early error costs its learner once.</summary>
internal static class GroupReckoning
{
    /// <summary>The steps, the costliest first; of equals the one that comes first on the sheet.</summary>
    public static IReadOnlyList<GroupStep> Steps(Worksheet sheet, IReadOnlyList<GroupLearner> done) =>
        [.. sheet.Steps.Select((step, i) => Step(step, i + 1, [.. done.Select(learner => new Graded(learner.UserId, learner.Grades[i], learner.Steps[i]))]))
            .OrderByDescending(step => step.Lost).ThenByDescending(step => step.LostToClock).ThenBy(step => step.Place)];

    private static GroupStep Step(Step step, int place, IReadOnlyList<Graded> all)
    {
        int Count(string verdict) => all.Count(one => one.Said.Verdict == verdict);
        var answers = step is EstimateStep estimate
            ? all.Where(one => one.Grade.Answer is not null).Select(one => new GroupAnswer(one.UserId, one.Grade.Answer!.Value, one.Grade.Expected, Factor(estimate, one.Grade))).ToList()
            : [];
        var slips = all.Where(one => one.Grade.SlipCode is not null).GroupBy(one => one.Grade.SlipCode!)
            .Select(group => new GroupSlip(step.Id, step.Label, group.Key, TextOf(group.Key, group.First().Grade), group.Count(), group.Sum(one => one.Lost)))
            .OrderByDescending(slip => slip.Lost).ThenByDescending(slip => slip.Count).ToList();
        var options = step is ChoiceStep choice
            ? AnswerToStep.Offered(choice).Select(option => new GroupOption(option.Label, all.Count(one => one.Grade.Option == option.Name))).ToList()
            : [];
        return new GroupStep(
            step, place, Count("right"), Count("near"), Count("wrong"), Count("blank"), all.Count(one => one.Grade is { Late: true, Answered: true }), all.Count(one => one.Grade.ByCarried),
            all.Sum(one => one.Lost), all.Sum(one => one.Grade.Points * (one.Grade.Credit - one.Grade.InTime)), FactorSpread.Of(answers.Select(answer => answer.Factor)), answers, options, slips);
    }

    private static double Factor(EstimateStep step, StepGrade grade) =>
        step.Unit.Kind == UnitKind.Nines ? (1 - grade.Answer!.Value) / (1 - grade.Expected) : grade.Answer!.Value / grade.Expected;

    // Choices may come without the author's words.
    private static string TextOf(string code, StepGrade grade) => grade.SlipText ?? code switch
    {
        ChoiceGrader.Worse => "It works, and another option does better.",
        ChoiceGrader.Infeasible => "It does not meet the condition.",
        _ => code,
    };

    private sealed record Graded(Guid UserId, StepGrade Grade, StepFeedback Said)
    {
        public double Lost => Grade.Points * (1 - Grade.Credit);
    }
}
