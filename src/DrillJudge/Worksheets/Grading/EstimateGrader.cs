namespace DrillJudge.Worksheets;

/// <summary>Grades one estimate and names the slip behind it.</summary>
internal static class EstimateGrader
{
    /// <summary>The grade, lateness apart.</summary>
    public static StepGrade Grade(
        DrawnSheet drawn, EstimateStep step, double answer, StepGrade blank, IReadOnlyDictionary<string, double> truth, Carried basis, Lazy<Dictionary<string, string>> names)
    {
        var expected = truth[step.Id];
        var carried = basis.Any && Usable(step, step.Expect.Evaluate(basis.Values)) is { } value && value != expected ? value : (double?)null;
        var byTruth = Credit.Of(answer, expected, step);
        var byCarried = carried is { } own ? Credit.Of(answer, own, step) : 0;
        var credit = Math.Max(byTruth, byCarried);
        var needed = step.Expect.Names().Where(basis.Dropped.Contains).Distinct().ToList();
        var grade = blank with { Answered = true, Answer = answer, Credit = credit, Carried = carried, ByCarried = byCarried > byTruth, Dropped = needed };
        return credit < 1 && Slip(drawn, step, grade, truth, basis, names) is var (code, text, least)
            ? grade with { SlipCode = code, SlipText = text, Credit = Math.Max(credit, least) }
            : grade;
    }

    // Wrong estimates may lead to a negative or endless value downstream; then there is nothing to hold an answer against.
    private static double? Usable(EstimateStep step, double value) =>
        value > 0 && double.IsFinite(value) && (step.Unit.Kind != UnitKind.Nines || value < 1) ? value : null;

    private static (string Code, string Text, double Credit)? Slip(
        DrawnSheet drawn, EstimateStep step, StepGrade grade, IReadOnlyDictionary<string, double> truth, Carried basis, Lazy<Dictionary<string, string>> names)
    {
        var answer = grade.Answer!.Value;
        foreach (var slip in step.Slips)
        {
            if (Near(answer, slip.Value.Evaluate(truth), step) || (grade.Carried is not null && Near(answer, slip.Value.Evaluate(basis.Values), step)))
                return (slip.Code, drawn.Sheet.Texts.Render(slip.Say, names.Value), slip.Credit);
        }

        if (step.Unit.Kind is UnitKind.Nines or UnitKind.Exact)
            return null;
        foreach (var against in grade.Carried is { } carried ? new[] { grade.Expected, carried } : [grade.Expected])
        {
            if (UnitSlip.Of(answer / against, step.Unit.HoldsData) is var (slip, high))
                return (slip.Code, high ? slip.High : slip.Low, 0);
        }

        return null;
    }

    private static bool Near(double answer, double value, EstimateStep step) => step.Unit.Kind == UnitKind.Nines
        ? Math.Abs(((1 - answer) / (1 - value)) - 1) <= UnitSlip.Near
        : Math.Abs((answer / value) - 1) <= UnitSlip.Near;
}
