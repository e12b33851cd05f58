namespace DrillJudge.Operation;

/// <summary>The sandboxes of a host.</summary>
/// <param name="Free">Warm, and waiting for a submission.</param>
/// <param name="Leased">Given to one.</param>
/// <param name="Warming">Being started, warmed or replaced.</param>
/// <param name="Problem">Why the last start failed; null when it did not.</param>
public sealed record PoolFigures(int Free, int Leased, int Warming, string? Problem);
