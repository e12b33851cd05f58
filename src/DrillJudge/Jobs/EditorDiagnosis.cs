using DrillJudge.Judging.Compilation;

namespace DrillJudge.Jobs;

/// <summary>What is wrong with a source that is being written.</summary>
/// <param name="Diagnostics">At most 100, errors first; none when it compiles.</param>
public sealed record EditorDiagnosis(IReadOnlyList<EditorDiagnostic> Diagnostics);
