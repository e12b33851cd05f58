using DrillJudge.Attempts;

namespace DrillJudge.Jobs;

/// <summary>What came of a run.</summary>
/// <param name="Outcome">CE, or ran.</param>
/// <param name="Diagnostics">What the compiler said.</param>
/// <param name="Cases">The cases with everything that may be seen: they are the learner's to see.</param>
public sealed record TrialRun(string Outcome, IReadOnlyList<DiagnosticView> Diagnostics, IReadOnlyList<CaseView> Cases);
