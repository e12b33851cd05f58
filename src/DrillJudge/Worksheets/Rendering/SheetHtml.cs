using System.Globalization;

namespace DrillJudge.Worksheets;

/// <summary>Sheets as HTML: fragments for pages, and pages of their own to print.</summary>
public static class SheetHtml
{
    /// <summary>Story and givens.</summary>
    public static string Sheet(DrawnSheet drawn) => Sheet(SheetModel.Of(drawn));

    /// <summary>A page of A4 with blanks. Holds no answer, no hint and no script.</summary>
    public static string Print(DrawnSheet drawn)
    {
        var model = SheetModel.Of(drawn);
        return PageTemplates.Page($"{model.Title} ({model.Code})", PageTemplates.Render("print", new Dictionary<string, object>
        {
            ["sheet"] = Sheet(model), ["code"] = model.Code, ["headline_ask"] = model.HeadlineAsk, ["headline_unit"] = model.HeadlineUnit is "1" ? "" : model.HeadlineUnit,
            ["interval_seconds"] = Text(Worksheet.IntervalSeconds),
            ["steps"] = model.Steps.Select(step => new Dictionary<string, object>
            {
                ["ask"] = step.Ask, ["seconds"] = Text(step.Seconds), ["unit"] = step.UnitWords, ["options"] = step.Options.Select(option => option.Label).ToList(),
            }).ToList(),
        }));
    }

    /// <summary>The key page: the sheet with its worked solution. For authors and instructors.</summary>
    public static string Key(DrawnSheet drawn) =>
        PageTemplates.Page($"Key: {drawn.Sheet.Title} ({SheetCode.Of(drawn.Sheet, drawn.Seed)})", Sheet(drawn) + Worked(drawn, WorkedSolution.Key(drawn)));

    /// <summary>Feedback on the steps that may be shown now, and both scores after the end.</summary>
    public static string Feedback(DrawnSheet drawn, SheetAttempt attempt)
    {
        var steps = FeedbackWriter.Write(drawn, attempt);
        return PageTemplates.Render("feedback", new Dictionary<string, object>
        {
            ["steps"] = steps.Select(step => new Dictionary<string, object>
            {
                ["label"] = step.Label, ["yours"] = step.Yours ?? "", ["expected"] = step.Expected, ["carried"] = step.Carried ?? "", ["css"] = step.Verdict == "blank" ? "blankly" : step.Verdict,
                ["text"] = step.Text, ["slip"] = step.SlipText ?? "", ["notes"] = step.Notes, ["points"] = $"{Text(step.Credit * step.Points)} of {Text(step.Points)}",
            }).ToList(),
            ["total"] = attempt.Ended ? Total(drawn, attempt) : "",
        });
    }

    /// <summary>The worked solution with the learner's own numbers, and the question after it.</summary>
    /// <exception cref="InvalidOperationException">The attempt has not ended.</exception>
    public static string Worked(DrawnSheet drawn, SheetAttempt attempt) => Worked(drawn, WorkedSolution.For(drawn, attempt));

    /// <summary>The cheat sheet: prices, latencies and throughputs with their years.</summary>
    public static string CheatSheet(IEnumerable<Fact> facts) => PageTemplates.Page("Numbers worth knowing", PageTemplates.Render("facts", new Dictionary<string, object>
    {
        ["groups"] = facts.GroupBy(fact => fact.Kind).Select(group => new Dictionary<string, object>
        {
            ["name"] = group.Key switch { "price" => "Prices", "latency" => "Latencies", "throughput" => "Throughputs", _ => "Rules of thumb" },
            ["facts"] = group.Select(fact => new Dictionary<string, object>
            {
                ["name"] = fact.Name, ["what"] = fact.What, ["value"] = fact.Shown, ["source"] = fact.Source, ["year"] = Text(fact.Year),
            }).ToList(),
        }).ToList(),
    }));

    /// <summary>Both scores in a sentence.</summary>
    public static string Total(DrawnSheet drawn, SheetAttempt attempt)
    {
        var grade = Grader.Grade(drawn, attempt.Answers());
        return $"{Text(grade.Score)} of {Text(grade.Most)} points; in time {Text(grade.InTimeScore)}.";
    }

    private static string Sheet(SheetModel model) => PageTemplates.Render("sheet", new Dictionary<string, object>
    {
        ["title"] = model.Title, ["level"] = Text(model.Level), ["minutes"] = Text(model.Minutes), ["code"] = model.Code, ["intro"] = model.Intro,
        ["givens"] = model.Givens.Select(given => new Dictionary<string, object> { ["name"] = given.Name, ["label"] = given.Label, ["value"] = given.Value }).ToList(),
    });

    private static string Worked(DrawnSheet drawn, IReadOnlyList<WorkedStep> steps)
    {
        var names = SheetNames.Solved(drawn, drawn.Truth);
        return PageTemplates.Render("worked", new Dictionary<string, object>
        {
            ["steps"] = steps.Select(step => new Dictionary<string, object>
            {
                ["label"] = step.Label, ["result"] = step.Result, ["formula"] = step.Formula, ["substituted"] = step.Substituted, ["own"] = step.OwnSubstituted ?? "",
                ["own_result"] = step.OwnResult ?? "", ["prose"] = step.Prose,
            }).ToList(),
            ["followup_ask"] = drawn.Sheet.Texts.Render(drawn.Sheet.Followup.Ask, names),
            ["followup_answer"] = drawn.Sheet.Texts.Render(drawn.Sheet.Followup.Answer, names),
        });
    }

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
