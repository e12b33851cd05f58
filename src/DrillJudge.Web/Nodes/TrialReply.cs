using DrillJudge.Attempts;
using DrillJudge.Jobs;

namespace DrillJudge.Web.Nodes;

/// <summary>A node's answer to a run: one of the two.</summary>
public sealed record TrialReply(TrialRun? Run, Refusal? Refusal);
