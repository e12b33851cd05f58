using System.Globalization;
using DrillJudge.Cli.Reports;
using DrillJudge.Judging.Verification;
using Spectre.Console;

namespace DrillJudge.Cli.Rendering;

/// <summary>What the verifier found, a row a package and the totals last, with survivors and errors below.</summary>
internal static class VerifyTable
{
    /// <summary>Prints the table.</summary>
    public static void Show(IAnsiConsole console, VerifyReports reports)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowFooters = true };
        var totals = reports.Totals;
        table.AddColumn(new TableColumn("problem") { Footer = Text(Count(totals.Packages, "package")) }).AddColumn("pattern").AddColumn("difficulty");
        Add("cases", $"{totals.Cases}");
        Add("accepted", $"{totals.AcceptedOk}/{totals.AcceptedTotal}");
        Add("slips", $"{totals.SlipsCaught}/{totals.SlipsTotal}");
        Add("mutants", Share(totals.MutantsKilled, totals.MutantsTotal));
        Add("equivalent", Dash(totals.MutantsEquivalent));
        Add("slowest", "");
        Add("growth", "");
        table.AddColumn(new TableColumn("") { Footer = Text($"{totals.Sound} sound") });
        foreach (var report in reports.Packages)
        {
            table.AddRow(
                Text(report.Problem), Text(report.Pattern), Text(report.Difficulty), Text(Cases(report.Cases)), Text($"{report.AcceptedOk}/{report.AcceptedTotal}"),
                Text($"{report.SlipsCaught}/{report.SlipsTotal}"), Text(Share(report.MutantsKilled, report.MutantsTotal)), Text(Dash(report.MutantsEquivalent)),
                Text($"{Units.Time(report.SlowestMs)} of {Units.Time(report.LimitMs)}"),
                Text(report.Growth ?? "-"), report.Ok ? new Markup("[green]sound[/]") : new Markup($"[red]{Count(report.Errors.Count, "fault")}[/]"));
        }

        console.Write(table);
        console.WriteLine("Cases: samples + hand-written + small made ones + large ones. Slowest: CPU time of the slowest case of an accepted solution.");
        foreach (var report in reports.Packages)
            Details(console, report);
        var faulty = totals.Packages - totals.Sound;
        var kept = totals.Cached > 0 ? $" {totals.Cached} found so before and unchanged (--fresh looks again)." : "";
        console.WriteLine((faulty == 0 ? $"{Count(totals.Packages, "package")}, all sound." : $"{Count(totals.Packages, "package")}, {faulty} with faults.") + kept);

        void Add(string name, string total) => table.AddColumn(new TableColumn(name) { Footer = Text(total) }.RightAligned());
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

    private static string Cases(CasesReport cases) => $"{cases.Total} = {cases.Sample}+{cases.Secret}+{cases.Fixed + cases.Random}+{cases.Large}";

    private static string Share(int killed, int total) => total == 0
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{killed}/{total} {Math.Floor(1000.0 * killed / total) / 10:0.#}%");

    private static string Dash(int count) => count == 0 ? "-" : $"{count}";

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static Text Text(string text) => new(Printable.Line(text, 100));
}
