using DrillJudge.Cli.Reports;
using Spectre.Console;

namespace DrillJudge.Cli.Rendering;

/// <summary>A judgement as a person reads it.</summary>
internal sealed class VerdictPanel(IAnsiConsole console)
{
    /// <summary>Prints the verdict and what led to it.</summary>
    /// <param name="report">A report with a verdict.</param>
    /// <param name="source">The source that was judged, for the lines that diagnostics and exceptions point at.</param>
    public void Show(JudgeReport report, string source)
    {
        var colour = report.Verdict switch { "AC" => "green", "JE" => "yellow", _ => "red" };
        var lines = new List<string> { $"[{colour}]{Name(report.Verdict!)}[/]  {report.Passed} of {report.Total} cases" };
        if (report.Cases.Count > 0)
            lines.Add(Measured(report));
        console.Write(new Panel(new Markup(string.Join('\n', lines)))
        {
            Header = new PanelHeader($" {Markup.Escape(report.Problem)} - {Markup.Escape(Printable.Line(report.File, 100))} "),
            Border = BoxBorder.Rounded,
            Padding = new Padding(1, 0),
        });

        if (report.FirstFailure is { } failure)
            Show(failure, source);
        foreach (var diagnostic in report.Diagnostics)
            Write(SourceExcerpt.Of(report.File, source, diagnostic));
        if (report.Error is { } error)
            Write([$"judge error, ours and not yours: {Printable.Line(error)}"]);
    }

    private void Show(FailureReport failure, string source)
    {
        var group = failure.Group.Length > 0 ? $" ({Printable.Line(failure.Group)})" : "";
        Write([$"First failure: case {failure.Index}{group} {Printable.Line(failure.Name)}"]);
        var rows = new (string Label, string? Text)[]
        {
            ("reason", failure.Reason), ("input", failure.Input), ("expected", failure.Expected), ("got", failure.Actual), ("exception", failure.Error),
        };
        Write(rows.Where(row => !string.IsNullOrEmpty(row.Text)).Select(row => $"  {row.Label,-10}{Printable.Line(row.Text!)}"));
        if (failure.Line is { } line)
            Write(SourceExcerpt.Line(source, line));
    }

    private void Write(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            console.WriteLine(line);
    }

    // A service does not say how long it compiled.
    private static string Measured(JudgeReport report) => (report.Limits is { } limits
        ? $"time {Units.Time(report.TimeMs)} of {Units.Time(limits.TimeMs)}, memory {Units.Size(report.MemoryBytes)} of {Units.Size(limits.MemoryBytes)}"
        : $"time {Units.Time(report.TimeMs)}, memory {Units.Size(report.MemoryBytes)}") + (report.CompileMs > 0 ? $", compiled in {Units.Time(report.CompileMs)}" : "");

    private static string Name(string verdict) => verdict switch
    {
        "AC" => "Accepted",
        "WA" => "Wrong answer",
        "TLE" => "Time limit exceeded",
        "MLE" => "Memory limit exceeded",
        "OLE" => "Output limit exceeded",
        "RTE" => "Runtime error",
        "CE" => "Compile error",
        "JE" => "Judge error",
        _ => Markup.Escape(verdict),
    };
}
