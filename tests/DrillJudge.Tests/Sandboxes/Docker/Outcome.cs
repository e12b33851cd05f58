using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Tests.Sandboxes.Docker;

/// <summary>What became of a container.</summary>
public sealed record Outcome(int ExitCode, string Output, string Errors, ContainerInspection Inspection);
