using DrillJudge.Cli.Reports;
using Spectre.Console.Rendering;

namespace DrillJudge.Cli.Rendering;

/// <summary>Lines of the learner's source with a caret below.</summary>
internal static class SourceExcerpt
{
    private const int Widest = 110;

    /// <summary>A diagnostic in the form that editors recognise, its line, and a caret at its column.</summary>
    public static IEnumerable<string> Of(string file, string source, DiagnosticReport diagnostic)
    {
        var name = Printable.Line(file == "-" ? "(standard input)" : file, 200);
        var place = diagnostic.Line > 0 ? $"({diagnostic.Line},{diagnostic.Column})" : "";
        return [$"{name}{place}: {diagnostic.Severity} {diagnostic.Id}: {Printable.Line(diagnostic.Message)}", .. Excerpt(source, diagnostic.Line, diagnostic.Column)];
    }

    /// <summary>A line alone.</summary>
    public static IEnumerable<string> Line(string source, int line) => Excerpt(source, line, 0);

    private static IEnumerable<string> Excerpt(string source, int line, int column)
    {
        // The compiler counts these as line ends, too.
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        if (line < 1 || line > lines.Length)
            yield break;
        var text = lines[line - 1];
        column = Math.Clamp(column, 0, text.Length + 1);
        // A long line is cut so that the column stays in sight.
        var start = column > Widest ? column - (Widest / 2) : 0;
        var before = Show(text[start..Math.Max(start, column - 1)]);
        var after = Show(text[Math.Max(start, column - 1)..Math.Min(text.Length, start + Widest)]);
        yield return $"{line,5} | {before}{after}";
        if (column > 0)
            yield return $"      | {new string(' ', new Segment(before).CellCount())}^";
    }

    private static string Show(string text) => Printable.Clean(text.Replace("\t", "    ", StringComparison.Ordinal));
}
