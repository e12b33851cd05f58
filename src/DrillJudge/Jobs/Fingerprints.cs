using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Judging.Compilation;

namespace DrillJudge.Jobs;

/// <summary>Has fingerprints taken by the compiler of this process's judge, which lets submissions pass first.</summary>
public sealed class Fingerprints(JudgeHost host) : IFingerprints
{
    /// <summary>Longer than the compiler takes to give up a source that hangs it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public async Task<Outcome<SourcePrints>> TakeAsync(string source, bool every, CancellationToken cancellation)
    {
        if (!host.Ready)
            return SimilarityRules.Away;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var node = await host.NodeAsync(patience.Token).ConfigureAwait(false);
            return await node.Compiler.FingerprintAsync(source, every, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return SimilarityRules.Away;
        }
        catch (CompilerLostException)
        {
            return SimilarityRules.Away;
        }
    }
}
