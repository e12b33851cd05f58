using DrillJudge.Worksheets;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>An estimate against the true value on a logarithmic line. Places are percent of the line's width, so that it fits any screen without script or style.</summary>
/// <param name="Full">The band of full credit; null where only the number itself is right.</param>
/// <param name="Some">The band of any credit; null likewise.</param>
/// <param name="Range">The learner's 80% range; null where the line shows an estimate.</param>
/// <param name="Truth">The true value.</param>
/// <param name="Carried">What the learner's earlier answers lead to; null where that did not count.</param>
/// <param name="Yours">The answer; null when blank.</param>
/// <param name="Ticks">Places with values, at most three.</param>
/// <param name="Text">All of it in words.</param>
public sealed record NumberLine(
    NumberLine.Band? Full, NumberLine.Band? Some, NumberLine.Band? Range, double Truth, double? Carried, double? Yours, IReadOnlyList<NumberLine.Tick> Ticks, string Text)
{
    /// <summary>The line of an estimate; null for other steps and where there is nothing to draw.</summary>
    public static NumberLine? Of(Worksheet sheet, Step step, StepGrade grade)
    {
        if (step is not EstimateStep estimate)
            return null;
        var axis = new LogAxis(estimate.Unit, sheet.Nouns);
        var graded = estimate.Unit.Kind != UnitKind.Exact;
        // Credit is measured against the value that gave the better one.
        (double Low, double High)? full = graded ? axis.Around(grade.Against, estimate.Full) : null;
        (double Low, double High)? some = graded ? axis.Around(grade.Against, estimate.Zero) : null;
        var carried = grade.ByCarried ? grade.Carried : null;
        axis.Show([grade.Expected, .. Values(grade.Answer), .. Values(carried), .. Ends(full), .. Ends(some)]);
        var text = string.Join("; ", new[]
        {
            grade.Answer is { } answer ? $"yours {axis.Words(answer)}" : "no answer", $"true value {axis.Words(grade.Expected)}",
            carried is { } own ? $"by your earlier answers {axis.Words(own)}" : null,
            full is { } f ? $"full credit from {axis.Words(f.Low)} to {axis.Words(f.High)}" : null, some is { } s ? $"some from {axis.Words(s.Low)} to {axis.Words(s.High)}" : null,
        }.OfType<string>());
        return new NumberLine(axis.Place(full), axis.Place(some), null, axis.Place(grade.Expected), axis.Place(carried), axis.Place(grade.Answer), axis.Ticks(), $"{step.Label}: {text}.");
    }

    /// <summary>The line of the 80% range.</summary>
    public static NumberLine Of(Worksheet sheet, double low, double high, double truth)
    {
        var axis = new LogAxis(sheet.HeadlineStep.Unit, sheet.Nouns);
        axis.Show([low, high, truth]);
        return new NumberLine(null, null, axis.Place((low, high)), axis.Place(truth), null, null, axis.Ticks(), $"Your range {axis.Words(low)} to {axis.Words(high)}; true value {axis.Words(truth)}.");
    }

    private static IEnumerable<double> Values(double? value) => value is { } one ? [one] : [];

    private static IEnumerable<double> Ends((double Low, double High)? band) => band is { } ends ? [ends.Low, ends.High] : [];

    /// <summary>A stretch of the line, in percent.</summary>
    public sealed record Band(double From, double Width);

    /// <summary>A place with its value.</summary>
    public sealed record Tick(double At, string Text);
}
