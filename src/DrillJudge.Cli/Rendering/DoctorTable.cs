using DrillJudge.Cli.Reports;
using Spectre.Console;

namespace DrillJudge.Cli.Rendering;

/// <summary>The doctor's findings, remedies below.</summary>
internal static class DoctorTable
{
    /// <summary>Prints the table.</summary>
    public static void Show(IAnsiConsole console, DoctorReport report)
    {
        var table = new Table { Border = TableBorder.Rounded }.AddColumn("check").AddColumn("").AddColumn("found");
        foreach (var check in report.Checks)
        {
            var status = check.Status switch
            {
                CheckStatus.Ok => "[green]ok[/]",
                CheckStatus.Warning => "[yellow]warning[/]",
                CheckStatus.Failed => "[red]failed[/]",
                _ => "[grey]skipped[/]",
            };
            table.AddRow(new Text(check.Name), new Markup(status), new Text(Printable.Clean(check.Found)));
        }

        console.Write(table);
        foreach (var check in report.Checks.Where(check => check.Remedy is not null))
            console.WriteLine($"{check.Name}: {check.Remedy}");
        console.WriteLine(report.Ok ? "This machine can judge." : "This machine cannot judge yet; see the remedies above.");
    }
}
