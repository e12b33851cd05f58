using System.Globalization;
using DrillJudge.Cli.Reports;
using Spectre.Console;

namespace DrillJudge.Cli.Rendering;

/// <summary>What the verifier found, a row a package, with survivors and errors below.</summary>
internal static class VerifyTable
{
    /// <summary>Prints the table.</summary>
    public static void Show(IAnsiConsole console, IReadOnlyList<VerifyReport> reports)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("problem").AddColumn("pattern");
        foreach (var name in new[] { "cases", "accepted", "slips", "mutants", "slowest", "growth" })
            table.AddColumn(new TableColumn(name).RightAligned());
        table.AddColumn("");
        foreach (var report in reports)
        {
            table.AddRow(
                Text(report.Problem), Text(report.Pattern), Text($"{report.Cases}"), Text($"{report.AcceptedOk}/{report.AcceptedTotal}"),
                Text($"{report.SlipsCaught}/{report.SlipsTotal}"), Text(Mutants(report)), Text($"{Units.Time(report.SlowestMs)} of {Units.Time(report.LimitMs)}"),
                Text(report.Growth ?? "-"), report.Ok ? new Markup("[green]sound[/]") : new Markup($"[red]{Count(report.Errors.Count, "fault")}[/]"));
        }

        console.Write(table);
        foreach (var report in reports)
            Details(console, report);
        var faulty = reports.Count(report => !report.Ok);
        console.WriteLine(faulty == 0 ? $"{Count(reports.Count, "package")}, all sound." : $"{Count(reports.Count, "package")}, {faulty} with faults.");
    }

    private static void Details(IAnsiConsole console, VerifyReport report)
    {
        foreach (var error in report.Errors)
            console.WriteLine($"{report.Problem}: {Printable.Clean(error)}");
        foreach (var survivor in report.Survivors)
        {
            console.WriteLine($"{report.Problem}: mutant survived, line {survivor.Line}: {Printable.Line(survivor.Original)} -> {Printable.Line(survivor.Replacement)}");
            foreach (var line in survivor.Diff.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
                console.WriteLine($"    {Printable.Clean(line)}");
        }
    }

    private static string Mutants(VerifyReport report) => report.MutantsTotal == 0
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{report.MutantsKilled}/{report.MutantsTotal} {Math.Floor(1000.0 * report.MutantsKilled / report.MutantsTotal) / 10:0.#}%");

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static Text Text(string text) => new(Printable.Line(text, 100));
}
