namespace DrillJudge.Judging;

/// <summary>Where the time of a judging went, wall time.</summary>
/// <param name="Compile">From source to assembly, the way to the compiler's container and back included.</param>
/// <param name="Lease">Waiting for a sandbox.</param>
/// <param name="Run">From handing over to the last report.</param>
/// <param name="Check">Waiting for a checker script after the run; built-in comparing happens within <paramref name="Run"/>.</param>
public sealed record StageTimes(TimeSpan Compile, TimeSpan Lease, TimeSpan Run, TimeSpan Check);
