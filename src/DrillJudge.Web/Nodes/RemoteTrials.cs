using DrillJudge.Attempts;
using DrillJudge.Jobs;

namespace DrillJudge.Web.Nodes;

/// <summary>Runs sources on a judge node elsewhere.</summary>
public sealed class RemoteTrials(NodeClient nodes) : ITrialRunner
{
    /// <inheritdoc/>
    public async Task<Outcome<TrialRun>> RunAsync(TrialRequest request, CancellationToken cancellation) =>
        await nodes.AskAsync<TrialRequest, TrialReply>(NodeApi.Runs, request, cancellation) switch
        {
            { Run: { } run } => run,
            { Refusal: { } refusal } => refusal,
            _ => Refusal.Unavailable("no-judge", "No judge is up just now. Your code is saved; try again in a moment."),
        };
}
