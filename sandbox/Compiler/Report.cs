using System.Globalization;
using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DrillJudge.Compiler;

/// <summary>Turns Roslyn's diagnostics into what the learner reads: those of the learner's own file, errors first, in its true positions.</summary>
internal static class Report
{
    private const int MaxDiagnostics = 100;
    private const int MaxMessage = 1000;

    /// <summary>An error that concerns the whole file.</summary>
    public static SourceDiagnostic WholeFile(string id, string message) => new(id, true, 0, 0, 0, 0, message);

    /// <summary>An error at a place in the learner's file, or in the whole of it.</summary>
    public static SourceDiagnostic At(Location? location, string id, string message)
    {
        if (location is not { IsInSource: true })
            return WholeFile(id, message);
        var span = location.GetLineSpan().Span;
        return From(id, true, span, message);
    }

    /// <summary>The diagnostics of one file, and those that belong to none.</summary>
    public static IEnumerable<SourceDiagnostic> Of(IEnumerable<Diagnostic> diagnostics, SyntaxTree file) =>
        from diagnostic in diagnostics
        where diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed
        where diagnostic.Location.SourceTree == file || diagnostic.Location == Location.None
        let message = diagnostic.GetMessage(CultureInfo.InvariantCulture)
        let span = diagnostic.Location == Location.None ? (LinePositionSpan?)null : diagnostic.Location.GetLineSpan().Span
        select span is { } place
            ? From(diagnostic.Id, diagnostic.Severity == DiagnosticSeverity.Error, place, message)
            : new SourceDiagnostic(diagnostic.Id, diagnostic.Severity == DiagnosticSeverity.Error, 0, 0, 0, 0, Cut(message));

    /// <summary>Errors first, then by position; the first hundred.</summary>
    public static IReadOnlyList<SourceDiagnostic> Arrange(IEnumerable<SourceDiagnostic> diagnostics) =>
        [.. diagnostics.Distinct().OrderByDescending(d => d.Error).ThenBy(d => d.Line).ThenBy(d => d.Column).Take(MaxDiagnostics)];

    private static SourceDiagnostic From(string id, bool error, LinePositionSpan span, string message) =>
        new(id, error, span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1, Cut(message));

    private static string Cut(string message) => message.Length <= MaxMessage ? message : message[..MaxMessage] + " ...";
}
