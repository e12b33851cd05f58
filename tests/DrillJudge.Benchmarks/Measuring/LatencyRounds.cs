using System.Diagnostics;
using DrillJudge.Benchmarks.Contestants;
using DrillJudge.Benchmarks.Corpora;

namespace DrillJudge.Benchmarks.Measuring;

/// <summary>
/// All contestants in turn, one at a time, on the same sources: what else goes on in the machine hits them alike. A round takes one source; the slow opponents
/// sit some rounds out.
/// </summary>
/// <param name="ours">Our judge.</param>
/// <param name="slow">Opponents that take a good part of a second or more.</param>
/// <param name="floor">The floor, which takes part in every round.</param>
/// <param name="plan">How many rounds.</param>
internal sealed class LatencyRounds(OurJudge ours, IReadOnlyList<IOpponent> slow, IOpponent floor, BenchPlan plan)
{
    /// <summary>Ours.</summary>
    public OurLatency Ours { get; } = new();

    /// <summary>The opponents' times, by letter.</summary>
    public IReadOnlyDictionary<string, Samples> Opponents { get; } = slow.Append(floor).ToDictionary(opponent => opponent.Key, _ => new Samples());

    /// <summary>Measures.</summary>
    public async Task MeasureAsync(Corpus corpus, Action<string> progress, CancellationToken cancellation)
    {
        var spent = new Stopwatch();
        for (var round = 0; round < plan.Rounds; round++)
        {
            if (round % 10 == 0)
                progress($"latency, round {round + 1} of {plan.Rounds}");
            var submission = corpus.Next();
            await Ours.MeasureAsync(ours, submission, cancellation).ConfigureAwait(false);
            await MeasureAsync(floor, submission, cancellation).ConfigureAwait(false);
            if (round % plan.SlowEvery != 0 || (spent.Elapsed > plan.SlowBudget && Opponents[slow[0].Key].Count >= plan.SlowAtLeast))
                continue;
            spent.Start();
            foreach (var opponent in slow)
                await MeasureAsync(opponent, submission, cancellation).ConfigureAwait(false);
            spent.Stop();
        }
    }

    private async Task MeasureAsync(IOpponent opponent, Submission submission, CancellationToken cancellation)
    {
        await ours.AwaitIdleAsync(cancellation).ConfigureAwait(false);
        var clock = Stopwatch.StartNew();
        await opponent.JudgeAsync(submission, cancellation).ConfigureAwait(false);
        Opponents[opponent.Key].Add(clock.Elapsed);
    }
}
