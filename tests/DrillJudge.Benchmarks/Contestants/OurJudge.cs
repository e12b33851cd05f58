using System.Diagnostics;
using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Judging;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>The judge itself.</summary>
/// <param name="node">A node of this process's own.</param>
/// <param name="nurseries">How many sandboxes it keeps ready.</param>
internal sealed class OurJudge(JudgeNode node, int nurseries)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(1);

    /// <summary>The node.</summary>
    public JudgeNode Node => node;

    /// <summary>Waits until every sandbox is ready, so that nothing of ours is at work.</summary>
    /// <exception cref="BenchException">They are not, after a minute.</exception>
    public async Task AwaitIdleAsync(CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        while (node.Pool.Ready < nurseries)
        {
            if (clock.Elapsed > Patience)
                throw new BenchException($"{node.Pool.Ready} of {nurseries} sandboxes are ready after {Patience.TotalSeconds:0} s. {node.Pool.LastProblem}");
            await Task.Delay(Glance, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Judges a submission.</summary>
    /// <exception cref="BenchException">It is not accepted.</exception>
    public async Task<Judgement> JudgeAsync(Submission submission, CancellationToken cancellation)
    {
        var judgement = await node.Judge.JudgeAsync(submission.Problem.Prepared, submission.Source, JudgeOptions.Default, null, cancellation).ConfigureAwait(false);
        return judgement.Verdict == Verdict.Accepted ? judgement : throw new BenchException(
            $"{submission.Problem.Slug}: {judgement.Verdict} where Accepted was due. {judgement.Fault} {judgement.FirstFailure?.Note} "
            + string.Join("; ", judgement.Diagnostics.Where(d => d.Error).Select(d => $"line {d.Line}: {d.Message}")) + $"\n{submission.Source}");
    }

    /// <summary>Compiles a submission only; for warming up.</summary>
    public async Task CompileAsync(Submission submission, CancellationToken cancellation) =>
        await node.Compiler.CompileAsync(submission.Problem.Prepared.Harness.ToRequest(0, submission.Source), cancellation).ConfigureAwait(false);
}
