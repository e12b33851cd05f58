namespace DrillJudge.Worksheets;

/// <summary>What may be shown of a drawn sheet before it is answered: no value of a step is in it.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="Title">For people.</param>
/// <param name="Level">1 to 3.</param>
/// <param name="Minutes">For the whole.</param>
/// <param name="Code">To type answers in later; of a secret seed it tells nothing.</param>
/// <param name="Intro">Paragraphs.</param>
/// <param name="Givens">Parameters, and the facts that the steps use.</param>
/// <param name="HeadlineAsk">What the interval is about.</param>
/// <param name="HeadlineUnit">Its unit.</param>
/// <param name="Steps">The questions.</param>
public sealed record SheetModel(
    string Id, string Title, int Level, int Minutes, string Code, IReadOnlyList<string> Intro, IReadOnlyList<SheetModel.Given> Givens,
    string HeadlineAsk, string HeadlineUnit, IReadOnlyList<SheetModel.Question> Steps)
{
    /// <summary>The model of a drawn sheet.</summary>
    public static SheetModel Of(DrawnSheet drawn)
    {
        var (sheet, names) = (drawn.Sheet, SheetNames.Givens(drawn));
        var used = sheet.Steps.SelectMany(Names).ToHashSet();
        return new SheetModel(
            sheet.Id, sheet.Title, sheet.Level, sheet.Minutes, SheetCode.Of(sheet, drawn.Seed).ToString(),
            sheet.Texts.Render(sheet.Intro, names).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            [
                .. sheet.Parameters.Select(parameter => new Given(parameter.Name, parameter.Label, names[parameter.Name])),
                .. sheet.Facts.Values.Where(fact => used.Contains(fact.Name)).Select(fact => new Given(fact.Name, $"{fact.What} ({fact.Year})", fact.Shown)),
            ],
            sheet.Texts.Render(sheet.HeadlineStep.Ask, names), sheet.HeadlineStep.Unit.Text,
            [.. sheet.Steps.Select(step => Ask(sheet, step, names))]);
    }

    /// <summary>The question after the end, and its answer.</summary>
    /// <exception cref="InvalidOperationException">The attempt has not ended: the answer may name values of steps.</exception>
    public static Followup FollowupOf(DrawnSheet drawn, SheetAttempt attempt)
    {
        if (!attempt.Ended)
            throw new InvalidOperationException("the question after the end is shown after the end");
        var names = SheetNames.Solved(drawn, drawn.Truth);
        return new Followup(drawn.Sheet.Texts.Render(drawn.Sheet.Followup.Ask, names), drawn.Sheet.Texts.Render(drawn.Sheet.Followup.Answer, names));
    }

    private static Question Ask(Worksheet sheet, Step step, Dictionary<string, string> names) => new(
        step.Id, step.Label, sheet.Texts.Render(step.Ask, names), step is ChoiceStep ? "" : SheetNames.UnitOf(step).Text, step is ChoiceStep ? "" : QuantityText.Words(SheetNames.UnitOf(step), sheet.Nouns), step.Seconds, step.Points,
        step is ChoiceStep choice ? AnswerToStep.Offered(choice) : [], [.. step.Hints.Select(hint => sheet.Texts.Render(hint, names))]);

    private static IEnumerable<string> Names(Step step) => step switch
    {
        EstimateStep estimate => estimate.Expect.Names(),
        ChoiceStep choice => choice.Options.SelectMany(option => option.Value.Names()),
        _ => [],
    };

    /// <summary>A row of the table of givens.</summary>
    public sealed record Given(string Name, string Label, string Value);

    /// <summary>A question, its unit as a symbol and in words. Options of a choice by name and label; hints are for one at a time, when asked for.</summary>
    public sealed record Question(
        string Step, string Label, string Ask, string Unit, string UnitWords, int Seconds, double Points, IReadOnlyList<(string Name, string Label)> Options, IReadOnlyList<string> Hints);
}
