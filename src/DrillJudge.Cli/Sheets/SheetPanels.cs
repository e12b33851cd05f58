using System.Globalization;
using DrillJudge.Worksheets;
using Spectre.Console;

namespace DrillJudge.Cli.Sheets;

/// <summary>How a sheet looks in the terminal.</summary>
internal static class SheetPanels
{
    /// <summary>Title, story, givens.</summary>
    public static void Opening(IAnsiConsole console, SheetModel sheet, SheetMode mode)
    {
        console.Write(new Panel(new Text($"level {sheet.Level}, {sheet.Steps.Count} steps, about {sheet.Minutes} minutes{(mode == SheetMode.Mock ? ", mock: feedback at the end" : "")}"))
        {
            Header = new PanelHeader($" {Markup.Escape(sheet.Title)}  {sheet.Code} "), Border = BoxBorder.Rounded, Padding = new Padding(1, 0),
        });
        foreach (var paragraph in sheet.Intro)
            console.WriteLine(paragraph);
        var table = new Table { Border = TableBorder.Minimal }.AddColumn("given").AddColumn("").AddColumn("");
        foreach (var given in sheet.Givens)
            table.AddRow(new Text(given.Name), new Text(given.Label), new Text(given.Value));
        console.Write(table);
        console.WriteLine($"Answers take units and sums: 40k req/s, 1.5 GB/s, (4e7*10)/86400 req/s.  ? hint   - leave blank{(mode == SheetMode.Practice ? "   p pause" : "")}   q give up");
    }

    /// <summary>A question, its unit, its options, its time.</summary>
    public static void Ask(IAnsiConsole console, Worksheet sheet, SheetModel model, string step)
    {
        console.WriteLine();
        if (model.Steps.Select((question, index) => (question, index)).FirstOrDefault(pair => pair.question.Step == step) is not (not null and var asked, var at))
        {
            console.MarkupLine($"[aqua]First a range, before any calculation[/] ({Worksheet.IntervalSeconds} s)");
            console.WriteLine($"{model.HeadlineAsk}");
            console.WriteLine($"Give two ends in {model.HeadlineUnit} that you are 80% sure of, such as 3k to 40k.");
            return;
        }

        console.MarkupLine($"[aqua]{at + 1} of {model.Steps.Count}: {Markup.Escape(asked.Label)}[/] ({asked.Seconds} s)");
        console.WriteLine(asked.Ask);
        foreach (var (option, index) in asked.Options.Select((option, index) => (option, index)))
            console.WriteLine($"  {(char)('a' + index)}  {option.Label}");
        if (asked.UnitWords.Length > 0)
            console.WriteLine($"In {asked.UnitWords}.");
        if (sheet.Find(step) is AssumptionStep)
            console.WriteLine("Nobody can compute it: assume something plausible. A reason may follow after #.");
    }

    /// <summary>The time left.</summary>
    public static string Time(TimeSpan left)
    {
        var seconds = (int)Math.Ceiling(left.TotalSeconds);
        return seconds >= 0 ? $"  {seconds / 60}:{seconds % 60:00} left" : $"  late by {-seconds / 60}:{-seconds % 60:00}";
    }

    /// <summary>What an answer is worth.</summary>
    public static void Feedback(IAnsiConsole console, StepFeedback feedback)
    {
        var colour = feedback.Verdict switch { "right" => "green", "near" => "yellow", _ => "red" };
        console.MarkupLine($"  [{colour}]{Markup.Escape(feedback.Text)}[/] {Number(feedback.Credit * feedback.Points)} of {Number(feedback.Points)}");
        if (feedback.SlipText is { } slip)
            console.WriteLine($"  {slip}");
        if (feedback.Verdict != "right" || feedback.Carried is not null)
            console.WriteLine($"  expected {feedback.Expected}{(feedback.Carried is { } carried ? $"; by your own numbers {carried}" : "")}");
        foreach (var note in feedback.Notes)
            console.WriteLine($"  {note}");
    }

    /// <summary>Scores, range, worked solution, and the question after it.</summary>
    public static void Closing(IAnsiConsole console, DrawnSheet drawn, SheetAttempt attempt, Action? wait)
    {
        console.WriteLine();
        if (attempt.Mode == SheetMode.Mock || attempt.Surrendered)
        {
            foreach (var feedback in FeedbackWriter.Write(drawn, attempt))
            {
                console.MarkupLine($"[aqua]{Markup.Escape(feedback.Label)}[/]: {Markup.Escape(feedback.Yours ?? "nothing")}");
                Feedback(console, feedback);
            }
        }

        console.MarkupLine($"[aqua]{Markup.Escape(SheetHtml.Total(drawn, attempt))}[/]");
        if (attempt.Interval(drawn) is { } interval)
            console.WriteLine($"Your range {(interval.Hit ? "holds" : "misses")} the value; interval score {Number(interval.Width)}, less is better.");
        console.WriteLine();
        foreach (var step in WorkedSolution.For(drawn, attempt))
            Worked(console, step);
        var names = SheetModel.FollowupOf(drawn, attempt);
        console.MarkupLine("[aqua]And then?[/]");
        console.WriteLine(names.Ask);
        if (wait is not null)
        {
            console.WriteLine("Enter shows an answer.");
            wait();
        }

        console.WriteLine(names.Answer);
    }

    private static void Worked(IAnsiConsole console, WorkedStep step)
    {
        console.MarkupLine($"[aqua]{Markup.Escape(step.Label)}[/]: {Markup.Escape(step.Result)}");
        if (step.Formula.Length > 0)
            console.WriteLine($"  {step.Formula}");
        if (step.Substituted.Length > 0)
            console.WriteLine($"  = {step.Substituted}");
        if (step.OwnSubstituted is { } own)
            console.WriteLine($"  with your numbers: {own} = {step.OwnResult}");
        console.WriteLine($"  {step.Prose}");
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
