namespace DrillJudge.Worksheets;

/// <summary>Reads a typed answer as its step asks: a number, a range, or an option.</summary>
public static class AnswerToStep
{
    /// <summary>How a text would be read, for the echo while typing. Changes nothing and tells nothing of the right answer.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="step">A step's id, or "interval".</param>
    /// <param name="typed">As typed.</param>
    public static (string? Echo, IReadOnlyList<string> Notes, AnswerFault? Fault) Preview(DrawnSheet sheet, string step, string typed)
    {
        var (_, echo, notes, fault) = Read(sheet, new StepWork(step), typed);
        return (echo, notes, fault);
    }

    internal static (StepWork Work, string? Echo, IReadOnlyList<string> Notes, AnswerFault? Fault) Read(DrawnSheet drawn, StepWork work, string typed)
    {
        var sheet = drawn.Sheet;
        switch (work.Step == Worksheet.IntervalStep ? null : sheet.Find(work.Step))
        {
            case null:
                var (interval, wrong) = new AnswerReader(sheet.HeadlineStep.Unit, sheet.Nouns, sheet.Level).ReadInterval(typed);
                return interval is null ? (work, null, [], wrong) : (work with { Typed = typed, Low = interval.Low, High = interval.High }, interval.Echo, interval.Notes, null);
            case ChoiceStep choice:
                return Option(choice, work, typed);
            case var step:
                var (answer, fault) = new AnswerReader(SheetNames.UnitOf(step), sheet.Nouns, sheet.Level).Read(typed);
                return answer is null ? (work, null, [], fault) : (work with { Typed = typed, Value = answer.Value }, answer.Echo, answer.Notes, null);
        }
    }

    // By name, by label, or by its letter in the list.
    private static (StepWork, string?, IReadOnlyList<string>, AnswerFault?) Option(ChoiceStep step, StepWork work, string typed)
    {
        var text = typed.Trim();
        var offered = Offered(step);
        var index = text.Length == 1 && char.IsAsciiLetter(text[0]) ? char.ToLowerInvariant(text[0]) - 'a' : -1;
        var found = offered.FirstOrDefault(option => string.Equals(option.Name, text, StringComparison.OrdinalIgnoreCase) || string.Equals(option.Label, text, StringComparison.OrdinalIgnoreCase));
        if (found.Name is null && index >= 0 && index < offered.Count)
            found = offered[index];
        if (found.Name is { } name)
            return (work with { Typed = typed, Option = name }, found.Label, [], null);
        var code = text.Length == 0 ? AnswerCode.Empty : AnswerCode.Option;
        return (work, null, [], new AnswerFault(code, $"Choose one: {string.Join(", ", offered.Select((option, at) => $"{(char)('a' + at)} {option.Label}"))}.", typed));
    }

    /// <summary>The options with their labels, "none of them" last where it is offered.</summary>
    public static IReadOnlyList<(string Name, string Label)> Offered(ChoiceStep step) =>
        [.. step.Options.Select(option => (option.Name, option.Label)), .. step.OffersNone ? [(ChoiceStep.None, "None of them")] : Array.Empty<(string, string)>()];
}
