using DrillJudge.Protocol;

namespace DrillJudge.Sandboxes;

/// <summary>What a sandbox saw of a run: facts, no verdict.</summary>
/// <param name="Cases">One report a case, in order.</param>
public sealed record RunResult(IReadOnlyList<CaseReport> Cases);
