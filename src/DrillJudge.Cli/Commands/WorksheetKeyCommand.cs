using System.CommandLine;
using System.Text.Json;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Reports;
using DrillJudge.Worksheets;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill worksheet key`: draws and expected values, for authors and instructors. Takes public seeds only.</summary>
internal sealed class WorksheetKeyCommand : DrillCommand
{
    public WorksheetKeyCommand() : base(
        "key", "Print a sheet's draws and expected values, for authors and instructors. Public seeds only.",
        "./drill worksheet key feed-reads --seed 1", "./drill worksheet key feed-reads --seed 1 --json", "./drill worksheet key feed-reads-1-42 --html > key.html")
    {
        var (sheet, seed, sheets) = (WorksheetCommand.SheetArgument(), WorksheetCommand.SeedOption(), WorksheetCommand.SheetsOption());
        var json = new Option<bool>("--json") { Description = "Print it as JSON." };
        var html = new Option<bool>("--html") { Description = "As a page to print, with the worked solution." };
        Arguments.Add(sheet);
        foreach (var option in new Option[] { seed, json, html, sheets })
            Options.Add(option);
        SetAction(arguments =>
        {
            var catalog = WorksheetFolder.Load(arguments.GetValue(sheets)!);
            var drawn = SheetChoice.Draw(catalog, arguments.GetValue(sheet)!, arguments.GetValue(seed), () => throw new InputException("key wants --seed N, or the code of a sheet."));
            var output = arguments.InvocationConfiguration.Output;
            if (arguments.GetValue(html))
                output.Write(SheetHtml.Key(drawn));
            else if (arguments.GetValue(json))
                output.WriteLine(JsonSerializer.Serialize(Report(drawn), ReportJson.Readable.WorksheetKey));
            else
                Show(output, Report(drawn));
            return ExitStatus.Accepted;
        });
    }

    internal static WorksheetKey Report(DrawnSheet drawn)
    {
        var sheet = drawn.Sheet;
        return new WorksheetKey(
            sheet.Id, sheet.Version, drawn.Seed.Shown, SheetCode.Of(sheet, drawn.Seed).ToString(), sheet.Headline, drawn.Redraws,
            [.. sheet.Parameters.Select(one => new WorksheetValue(one.Name, drawn.Givens[one.Name] / one.Unit.Factor, one.Unit.Text, QuantityText.Format(drawn.Givens[one.Name], one.Unit, sheet.Nouns, 6)))],
            [.. sheet.Steps.Select(step => Expected(drawn, step))]);
    }

    private static WorksheetExpected Expected(DrawnSheet drawn, Step step)
    {
        var (nouns, value) = (drawn.Sheet.Nouns, drawn.Truth[step.Id]);
        switch (step)
        {
            case EstimateStep estimate:
                return new WorksheetExpected(step.Id, "expect", value / estimate.Unit.Factor, estimate.Unit.Text, QuantityText.Format(value, estimate.Unit, nouns), null, null);
            case AssumptionStep assumption:
                return new WorksheetExpected(step.Id, "assume", value / assumption.Unit.Factor, assumption.Unit.Text, QuantityText.Format(value, assumption.Unit, nouns), null, null);
            default:
                var choice = (ChoiceStep)step;
                var (contest, unit) = (Contest.Of(choice, drawn.Truth), choice.Unit ?? Unit.One);
                return new WorksheetExpected(step.Id, "choose", value / unit.Factor, unit.Text, choice.Find(contest.Best)?.Label ?? "None of them", contest.Best,
                    contest.Objectives.ToDictionary(pair => pair.Key, pair => pair.Value / unit.Factor));
        }
    }

    private static void Show(TextWriter output, WorksheetKey key)
    {
        output.WriteLine($"{key.Code}   headline: {key.Headline}   redraws: {key.Redraws}");
        foreach (var draw in key.Draws)
            output.WriteLine($"  {draw.Name,-12} {draw.Shown}");
        foreach (var step in key.Steps)
            output.WriteLine(FormattableString.Invariant($"  {step.Step,-12} {step.Shown}   ({step.Value:G6} {step.Unit})"));
    }
}
