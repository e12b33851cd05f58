using System.CommandLine;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;
using DrillJudge.Worksheets;
using Spectre.Console;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill worksheet facts`: the cheat sheet.</summary>
internal sealed class WorksheetFactsCommand : DrillCommand
{
    public WorksheetFactsCommand() : base("facts", "Show prices, latencies and throughputs with their years.", "./drill worksheet facts", "./drill worksheet facts --html > facts.html")
    {
        var html = new Option<bool>("--html") { Description = "As a page to print." };
        var sheets = WorksheetCommand.SheetsOption();
        Options.Add(html);
        Options.Add(sheets);
        SetAction(arguments =>
        {
            var facts = WorksheetFolder.Load(arguments.GetValue(sheets)!).Facts.Values;
            var output = arguments.InvocationConfiguration.Output;
            if (arguments.GetValue(html))
                output.Write(SheetHtml.CheatSheet(facts));
            else
                Show(Terminal.Results(output), facts);
            return ExitStatus.Accepted;
        });
    }

    private static void Show(IAnsiConsole console, IEnumerable<Fact> facts)
    {
        var table = new Table { Border = TableBorder.Rounded }.AddColumn("name").AddColumn("what").AddColumn(new TableColumn("value").RightAligned()).AddColumn("from");
        foreach (var fact in facts)
            table.AddRow(new Text(fact.Name), new Text(fact.What), new Text(fact.Shown), new Text($"{fact.Source}, {fact.Year}"));
        console.Write(table);
    }
}
