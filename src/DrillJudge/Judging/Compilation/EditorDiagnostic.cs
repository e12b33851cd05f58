using DrillJudge.Protocol;

namespace DrillJudge.Judging.Compilation;

/// <summary>What an editor underlines. Lines and columns count from 1; columns are UTF-16 units.</summary>
/// <param name="Id">CS0103 and the like, or DJ0001 and up for the judge's own.</param>
/// <param name="Line">First line.</param>
/// <param name="Column">First column.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">Column after the last character.</param>
/// <param name="Severity">error, warning or info.</param>
/// <param name="Message">What is wrong.</param>
public sealed record EditorDiagnostic(string Id, int Line, int Column, int EndLine, int EndColumn, string Severity, string Message)
{
    /// <summary>The compiler's diagnostic; what concerns the whole file stands on its first line.</summary>
    public static EditorDiagnostic From(SourceDiagnostic diagnostic, string source)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(source);
        // Of what never runs or is never used the editor need not raise alarm: half of it is still to be written.
        var severity = diagnostic.Error ? "error" : diagnostic.Id is "CS0162" or "CS0168" or "CS0169" or "CS0219" or "CS0414" or "CS0649" or "CS8321" ? "info" : "warning";
        if (diagnostic.Line > 0)
            return new EditorDiagnostic(diagnostic.Id, diagnostic.Line, diagnostic.Column, diagnostic.EndLine, diagnostic.EndColumn, severity, diagnostic.Message);
        var firstLine = source.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : source.Length;
        return new EditorDiagnostic(diagnostic.Id, 1, 1, 1, firstLine + 1, severity, diagnostic.Message);
    }
}
