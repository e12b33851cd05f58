using System.Diagnostics;
using DrillJudge.Benchmarks.Contestants;
using DrillJudge.Benchmarks.Corpora;

namespace DrillJudge.Benchmarks.Measuring;

/// <summary>Our latency, whole and by stage.</summary>
internal sealed class OurLatency
{
    /// <summary>From source text to verdict.</summary>
    public Samples Whole { get; } = new();

    /// <summary>From source to assembly, the way to the compiler's container and back included.</summary>
    public Samples Compile { get; } = new();

    /// <summary>Waiting for a sandbox.</summary>
    public Samples Lease { get; } = new();

    /// <summary>From handing over to the last report, comparing included.</summary>
    public Samples Run { get; } = new();

    /// <summary>From the verdict until that sandbox, or the one in its place, is ready again. Nobody waits for it unless all sandboxes are out.</summary>
    public Samples Remove { get; } = new();

    /// <summary>Judges one submission on an idle node and takes the times.</summary>
    public async Task MeasureAsync(OurJudge judge, Submission submission, CancellationToken cancellation)
    {
        await judge.AwaitIdleAsync(cancellation).ConfigureAwait(false);
        var clock = Stopwatch.StartNew();
        var judgement = await judge.JudgeAsync(submission, cancellation).ConfigureAwait(false);
        Whole.Add(clock.Elapsed);
        clock.Restart();
        await judge.AwaitIdleAsync(cancellation).ConfigureAwait(false);
        Remove.Add(clock.Elapsed);
        Compile.Add(judgement.Stages.Compile);
        Lease.Add(judgement.Stages.Lease);
        Run.Add(judgement.Stages.Run);
    }
}
