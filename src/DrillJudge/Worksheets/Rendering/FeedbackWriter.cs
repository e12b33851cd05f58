namespace DrillJudge.Worksheets;

/// <summary>Turns grades into words. Knows the policy: practice tells after each step, a mock sheet only at its end.</summary>
public static class FeedbackWriter
{
    /// <summary>Feedback on the closed steps that may be shown now; empty during a mock sheet.</summary>
    public static IReadOnlyList<StepFeedback> Write(DrawnSheet drawn, SheetAttempt attempt)
    {
        if (attempt.Mode == SheetMode.Mock && !attempt.Ended)
            return [];
        var answers = attempt.Answers();
        return [.. Grader.Grade(drawn, answers).Steps.Select(grade => Write(drawn.Sheet, grade))];
    }

    /// <summary>Feedback on one grade.</summary>
    public static StepFeedback Write(Worksheet sheet, StepGrade grade)
    {
        var step = sheet.Find(grade.Step)!;
        var notes = new List<string>();
        if (grade.Late)
            notes.Add("Late: counts half in the score in time.");
        if (grade.Backfilled)
            notes.Add("Credited: the headline is right, and this leads to it.");
        if (grade.Dropped.Count > 0)
            notes.Add($"Too far off to carry, so the true value was used: {string.Join(", ", grade.Dropped.Select(id => sheet.Find(id)!.Label))}.");
        var verdict = !grade.Answered && !grade.Backfilled ? "blank" : grade.Credit switch { 1 => "right", > 0 => "near", _ => "wrong" };
        var carried = grade.ByCarried && grade.Carried is { } value ? SheetNames.Value(step, value, sheet.Nouns) : null;
        return new StepFeedback(
            step.Id, step.Label, verdict, Sentence(step, grade), grade.SlipCode, grade.SlipText, Yours(sheet, step, grade), Expected(sheet, step, grade), carried,
            grade.Credit, grade.InTime, grade.Points, notes);
    }

    private static string Sentence(Step step, StepGrade grade) => step switch
    {
        _ when !grade.Answered => "Nothing was answered.",
        ChoiceStep => grade.Credit switch
        {
            1 when grade.ByCarried => "Right by your own numbers.",
            1 when grade.Option != grade.Best => "As good: within a quarter of the best.",
            1 => "The best of them.",
            > 0 => "It works, and another does better.",
            _ => "It does not meet the condition.",
        },
        AssumptionStep => grade.Credit switch { 1 => "Plausible.", > 0 => "Outside what is plausible, within ten times of it.", _ => "Far from plausible; the typical value is used from here on." },
        EstimateStep { Unit.Kind: UnitKind.Exact } => grade.Credit == 1 ? "Exactly." : "Not that number.",
        EstimateStep estimate => Distance(estimate, grade),
        _ => "",
    };

    private static string Distance(EstimateStep step, StepGrade grade)
    {
        var nines = step.Unit.Kind == UnitKind.Nines;
        var ratio = nines ? (1 - grade.Answer!.Value) / (1 - grade.Against) : grade.Answer!.Value / grade.Against;
        var times = QuantityText.Times(Math.Max(ratio, 1 / ratio));
        var off = times == "1" ? "on the spot" : nines
            ? $"{times}x too {(ratio > 1 ? "much" : "little")} downtime"
            : $"{times}x {(ratio > 1 ? "high" : "low")}";
        var credit = grade.Credit == 1 ? "Right" : grade.Credit > 0 ? "Near" : "Wrong";
        return grade.ByCarried ? $"{credit}, given your earlier answers: yours is {off}." : $"{credit}: yours is {off}.";
    }

    private static string? Yours(Worksheet sheet, Step step, StepGrade grade) => grade switch
    {
        { Option: { } option } => (step as ChoiceStep)?.Find(option)?.Label ?? "None of them",
        { Answer: { } value } => SheetNames.Value(step, value, sheet.Nouns),
        _ => null,
    };

    private static string Expected(Worksheet sheet, Step step, StepGrade grade) => step switch
    {
        ChoiceStep choice => choice.Find(grade.Best ?? "")?.Label ?? "None of them",
        AssumptionStep assumption => $"{SheetNames.Value(step, assumption.Low, sheet.Nouns)} to {SheetNames.Value(step, assumption.High, sheet.Nouns)}",
        _ => SheetNames.Value(step, grade.Expected, sheet.Nouns),
    };
}
