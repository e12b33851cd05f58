using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Judging.Compilation;

namespace DrillJudge.Web.Nodes;

/// <summary>Has fingerprints taken by the compiler of a judge node elsewhere.</summary>
public sealed class RemoteFingerprints(NodeClient nodes) : IFingerprints
{
    /// <inheritdoc/>
    public async Task<Outcome<SourcePrints>> TakeAsync(string source, bool every, CancellationToken cancellation) =>
        await nodes.AskAsync<FingerprintAsked, EditorReply<SourcePrints>>(NodeApi.Fingerprints, new FingerprintAsked(source, every), cancellation) switch
        {
            { Value: { } value } => value,
            { Refusal: { } refusal } => refusal,
            _ => SimilarityRules.Away,
        };
}
