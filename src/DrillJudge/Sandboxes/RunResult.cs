using DrillJudge.Protocol;

namespace DrillJudge.Sandboxes;

/// <summary>What a sandbox saw of a run: facts, no verdict.</summary>
/// <param name="Cases">One report a case, in order.</param>
/// <param name="Spotless">Whether the container may serve again.</param>
/// <param name="Reason">Why not, or empty.</param>
public sealed record RunResult(IReadOnlyList<CaseReport> Cases, bool Spotless, string Reason);
