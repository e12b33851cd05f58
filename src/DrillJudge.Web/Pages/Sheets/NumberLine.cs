using DrillJudge.Cohorts;
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
    /// <summary>What others answered; empty where the line is of one learner.</summary>
    public IReadOnlyList<Dot> Dots { get; init; } = [];

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

    /// <summary>The line of a group: its answers in the unit asked where the truth is the same for all, else as factors of each learner's own; null for other steps and without answers.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="group">What the group made of the step.</param>
    /// <param name="shared">The sheet with the numbers of all; null where each learner drew their own.</param>
    public static NumberLine? Of(Worksheet sheet, GroupStep group, DrawnSheet? shared)
    {
        if (group is not { Step: EstimateStep step, Answers.Count: > 0 })
            return null;
        var same = shared is not null && group.Answers.All(answer => answer.Expected == shared.Truth[step.Id]);
        var axis = new LogAxis(same ? step.Unit : Unit.One, sheet.Nouns);
        var truth = same ? shared!.Truth[step.Id] : 1;
        var values = group.Answers.Select(answer => same ? answer.Value : answer.Factor).Order().ToList();
        var graded = step.Unit.Kind != UnitKind.Exact;
        (double Low, double High)? full = graded ? axis.Around(truth, step.Full) : null;
        (double Low, double High)? some = graded ? axis.Around(truth, step.Zero) : null;
        axis.Show([truth, .. values, .. Ends(full), .. Ends(some)]);
        var text = $"{step.Label}: {values.Count} {(values.Count == 1 ? "answer" : "answers")}, {axis.Words(values[0])}{(values.Count > 1 ? $" to {axis.Words(values[^1])}" : "")}; "
            + (same ? $"true value {axis.Words(truth)}." : "as factors of the true value.");
        return new NumberLine(axis.Place(full), axis.Place(some), null, axis.Place(truth), null, null, axis.Ticks(), text) { Dots = Dot.Stack(values.Select(value => axis.Place(value))) };
    }

    private static IEnumerable<double> Values(double? value) => value is { } one ? [one] : [];

    private static IEnumerable<double> Ends((double Low, double High)? band) => band is { } ends ? [ends.Low, ends.High] : [];

    /// <summary>A stretch of the line, in percent.</summary>
    public sealed record Band(double From, double Width);

    /// <summary>An answer among others, or several at one place.</summary>
    /// <param name="At">Its place.</param>
    /// <param name="Level">How high it stands, 0 to 3, where a few lie close.</param>
    /// <param name="Count">How many it stands for: 1, or more than could be told apart.</param>
    public sealed record Dot(double At, int Level, int Count)
    {
        // A dot's width on a screen of middling size, in percent of the line.
        private const double Near = 1.2;
        private const int Levels = 4;

        /// <summary>Dots of places: those that lie close stand on each other, and more than four of them are one with their number.</summary>
        public static IReadOnlyList<Dot> Stack(IEnumerable<double> places)
        {
            var clusters = new List<List<double>>();
            foreach (var at in places.Order())
            {
                if (clusters.Count > 0 && at - clusters[^1][0] < Near)
                    clusters[^1].Add(at);
                else
                    clusters.Add([at]);
            }

            return [.. clusters.SelectMany(close => close.Count > Levels ? [new Dot(Math.Round(close.Average(), 2), 0, close.Count)] : close.Select((at, level) => new Dot(at, level, 1)))];
        }
    }

    /// <summary>A place with its value.</summary>
    public sealed record Tick(double At, string Text);
}
