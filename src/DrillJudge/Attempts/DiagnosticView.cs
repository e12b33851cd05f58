using DrillJudge.Protocol;

namespace DrillJudge.Attempts;

/// <summary>What the compiler said about a place in the learner's source.</summary>
/// <param name="Id">Such as CS0103.</param>
/// <param name="Severity">error or warning.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">In words.</param>
public sealed record DiagnosticView(string Id, string Severity, int Line, int Column, string Message)
{
    /// <summary>Of a diagnostic.</summary>
    public static DiagnosticView From(SourceDiagnostic diagnostic) => new(diagnostic.Id, diagnostic.Error ? "error" : "warning", diagnostic.Line, diagnostic.Column, diagnostic.Message);
}
