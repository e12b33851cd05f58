using DrillJudge.Benchmarks.Contestants;
using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Benchmarks.Measuring;
using DrillJudge.Judging;
using DrillJudge.Sandboxes;

namespace DrillJudge.Benchmarks;

/// <summary>
/// One run. First a node alone: warmed up, its memory read. Then the opponents are set up beside it and all take turns (latency), then each works as fast as it can
/// (throughput). At last the node gives way to one that uses a container for each submission.
/// </summary>
internal sealed class Bench(BenchPlan plan, Action<string> progress)
{
    private static readonly JudgeNodeOptions Options = new(BenchHome.Published, BenchHome.Cache);

    /// <summary>Measures.</summary>
    /// <exception cref="BenchException">Something answers wrongly or does not work.</exception>
    public async Task<BenchResult> RunAsync(CancellationToken cancellation)
    {
        var (result, corpus) = await SideBySideAsync(cancellation).ConfigureAwait(false);
        var (latency, throughput) = await StrictAsync(corpus, cancellation).ConfigureAwait(false);
        return result with { Strict = latency, StrictThroughput = throughput };
    }

    private async Task<(BenchResult Result, Corpus Corpus)> SideBySideAsync(CancellationToken cancellation)
    {
        progress("starting a node");
        var node = await JudgeNode.StartAsync(Options, new Progress<string>(progress), cancellation).ConfigureAwait(false);
        await using var closing = node.ConfigureAwait(false);
        var facts = await MachineFacts.ReadAsync(node.Host.Engine, cancellation).ConfigureAwait(false);
        var ours = new OurJudge(node, Options.Sandboxes.Nurseries);
        var problems = await BenchProblems.LoadAsync(BenchHome.Problems, node.Preparer, cancellation).ConfigureAwait(false);
        var corpus = new Corpus(problems);
        await WarmUpAsync(ours, corpus, corpus.Templates, cancellation).ConfigureAwait(false);
        var memory = await MemoryFigures.MeasureAsync(ours, corpus.Next(), cancellation).ConfigureAwait(false);

        progress($"warming the opponents up; {corpus.Templates} solutions of {problems.Count} problems");
        var opponents = await Opponents.SetUpAsync(node, problems, cancellation).ConfigureAwait(false);
        await using var clearing = opponents.ConfigureAwait(false);
        await opponents.WarmUpAsync(corpus, plan.WarmUps, cancellation).ConfigureAwait(false);
        var rounds = new LatencyRounds(ours, opponents.Slow, opponents.Floor, plan);
        await rounds.MeasureAsync(corpus, progress, cancellation).ConfigureAwait(false);
        progress(string.Join(", ", rounds.Opponents.Select(one => FormattableString.Invariant($"({one.Key}) {one.Value.P50:0}")).Prepend(FormattableString.Invariant($"medians, ms: ours {rounds.Ours.Whole.P50:0}"))));
        await ours.AwaitIdleAsync(cancellation).ConfigureAwait(false);
        progress($"throughput: ours, {plan.Window.TotalSeconds:0} s");
        var throughput = await OursAsync(ours, corpus, cancellation).ConfigureAwait(false);
        await ours.AwaitIdleAsync(cancellation).ConfigureAwait(false);
        var theirs = await TheirsAsync(opponents, corpus, cancellation).ConfigureAwait(false);
        // The last of all: compilers that hung are replaced for a while, which no opponent's figure should pay for.
        progress("ten hanging compilations");
        var hanging = await HangingDelay.MeasureAsync(ours, corpus, cancellation).ConfigureAwait(false);
        var result = new BenchResult
        {
            Machine = facts, Latency = rounds.Ours, Opponents = rounds.Opponents, Throughput = throughput, Memory = memory, Hanging = hanging,
            Titles = opponents.Slow.Append(opponents.Floor).ToDictionary(opponent => opponent.Key, opponent => opponent.Title),
            OpponentThroughput = theirs,
        };
        return (result, corpus);
    }

    private async Task<IReadOnlyDictionary<string, ThroughputFigure>> TheirsAsync(Opponents opponents, Corpus corpus, CancellationToken cancellation)
    {
        var theirs = new Dictionary<string, ThroughputFigure>();
        foreach (var opponent in opponents.Slow.Where(opponent => opponent.Key is "b" or "e"))
        {
            progress($"throughput: ({opponent.Key}), {plan.OpponentWindow.TotalSeconds:0} s");
            theirs[opponent.Key] = await Throughput.MeasureAsync(token => opponent.JudgeAsync(corpus.Next(), token), plan.OpponentWindow, cancellation).ConfigureAwait(false);
        }

        return theirs;
    }

    private async Task<(OurLatency Latency, ThroughputFigure Throughput)> StrictAsync(Corpus corpus, CancellationToken cancellation)
    {
        progress("a node with a container a submission");
        var options = Options with { Sandboxes = Options.Sandboxes.Strict() };
        var node = await JudgeNode.StartAsync(options, null, cancellation).ConfigureAwait(false);
        await using var closing = node.ConfigureAwait(false);
        var judge = new OurJudge(node, options.Sandboxes.Nurseries);
        await WarmUpAsync(judge, corpus, 2, cancellation).ConfigureAwait(false);
        var latency = new OurLatency();
        for (var round = 0; round < plan.StrictRounds; round++)
            await latency.MeasureAsync(judge, corpus.Next(), cancellation).ConfigureAwait(false);
        progress($"throughput: a container a submission, {plan.Window.TotalSeconds:0} s");
        await judge.AwaitIdleAsync(cancellation).ConfigureAwait(false);
        return (latency, await OursAsync(judge, corpus, cancellation).ConfigureAwait(false));
    }

    private Task<ThroughputFigure> OursAsync(OurJudge judge, Corpus corpus, CancellationToken cancellation) =>
        Throughput.MeasureAsync(token => judge.JudgeAsync(corpus.Next(), token), plan.Window, cancellation);

    /// <summary>The compiler's worker is a process that lives long; it is measured as it is after a while. Runs are few: each has a process of its own.</summary>
    private async Task WarmUpAsync(OurJudge judge, Corpus corpus, int runs, CancellationToken cancellation)
    {
        progress("warming up");
        for (var i = 0; i < plan.WarmUps; i++)
            await judge.CompileAsync(corpus.Next(), cancellation).ConfigureAwait(false);
        for (var i = 0; i < runs; i++)
            await judge.JudgeAsync(corpus.Next(), cancellation).ConfigureAwait(false);
        await judge.AwaitIdleAsync(cancellation).ConfigureAwait(false);
        await MachineCpu.QuietAsync(cancellation).ConfigureAwait(false);
    }
}
