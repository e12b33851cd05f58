namespace DrillJudge.Worksheets;

/// <summary>Grades a choice: by the true numbers and by the learner's own, the better counts.</summary>
internal static class ChoiceGrader
{
    /// <summary>Code of a choice that another option beats.</summary>
    public const string Worse = "WORSE_OPTION";

    /// <summary>Code of a choice that does not meet its condition.</summary>
    public const string Infeasible = "INFEASIBLE_OPTION";

    /// <summary>The grade, lateness apart.</summary>
    public static StepGrade Grade(
        DrawnSheet drawn, ChoiceStep step, string option, StepGrade blank, IReadOnlyDictionary<string, double> truth, Carried basis, Lazy<Dictionary<string, string>> names)
    {
        var contest = Contest.Of(step, truth);
        var own = basis.Any ? Contest.Of(step, basis.Values) : contest;
        var (byTruth, byCarried) = (contest.Credit(option, step.Most), own.Credit(option, step.Most));
        var credit = Math.Max(byTruth, byCarried);
        var grade = blank with { Answered = true, Option = option, Best = contest.Best, Credit = credit, ByCarried = byCarried > byTruth };
        if (credit == 1)
            return grade;
        var say = step.Find(option)?.Say is { Length: > 0 } text ? drawn.Sheet.Texts.Render(text, names.Value) : null;
        return grade with { SlipCode = credit > 0 ? Worse : Infeasible, SlipText = say };
    }
}
