using System.CommandLine;
using System.Text.Json;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;
using Spectre.Console;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill worksheet list`.</summary>
internal sealed class WorksheetListCommand : DrillCommand
{
    public WorksheetListCommand() : base("list", "List the worksheets, easier ones first.", "./drill worksheet list", "./drill worksheet list --topic caching --json")
    {
        var json = new Option<bool>("--json") { Description = "Print them as JSON." };
        var topic = new Option<string?>("--topic") { Description = "Only those of a topic.", HelpName = "TOPIC" };
        var sheets = WorksheetCommand.SheetsOption();
        Options.Add(topic);
        Options.Add(json);
        Options.Add(sheets);
        SetAction(arguments =>
        {
            var catalog = WorksheetFolder.Load(arguments.GetValue(sheets)!);
            var wanted = arguments.GetValue(topic);
            if (wanted is not null && Worksheets.SheetTopics.All.All(one => one.Id != wanted))
                throw new InputException($"There is no topic '{wanted}'. There are: {string.Join(", ", Worksheets.SheetTopics.All.Select(one => one.Id))}.");
            var rows = catalog.Sheets.Where(sheet => wanted is null || sheet.Topics.Contains(wanted))
                .Select(sheet => new WorksheetRow(sheet.Id, sheet.Title, sheet.Level, sheet.Minutes, sheet.Steps.Count, sheet.Topics)).ToList();
            var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
            foreach (var fault in catalog.Faults.Where(fault => !fault.IsWarning).DistinctBy(fault => fault.File))
                Terminal.Complain(error, $"withheld: {fault}");
            if (arguments.GetValue(json))
                output.WriteLine(JsonSerializer.Serialize(rows, ReportJson.Readable.IReadOnlyListWorksheetRow));
            else
                Show(Terminal.Results(output), rows);
            return ExitStatus.Accepted;
        });
    }

    private static void Show(IAnsiConsole console, List<WorksheetRow> rows)
    {
        var table = new Table { Border = TableBorder.Rounded }.AddColumn("sheet").AddColumn("title").AddColumn("level").AddColumn("minutes").AddColumn("steps").AddColumn("topics");
        foreach (var row in rows)
            table.AddRow(new Text(row.Id), new Text(row.Title), new Text($"{row.Level}"), new Text($"{row.Minutes}"), new Text($"{row.Steps}"), new Text(string.Join(", ", row.Topics)));
        console.Write(table);
    }
}
