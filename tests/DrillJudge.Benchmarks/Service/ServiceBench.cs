using DrillJudge.Benchmarks.Contestants;
using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Benchmarks.Measuring;
using DrillJudge.Judging;

namespace DrillJudge.Benchmarks.Service;

/// <summary>
/// `drill bench --service`: from POST to the event with the verdict, on an idle service with some twenty small cases, over SQLite in one process and over PostgreSQL with
/// a judge node apart, beside the judge's own time; then a class of forty on the whole packages, steadily and in a deadline's rush.
/// </summary>
internal sealed class ServiceBench(ServicePlan plan, Action<string> progress)
{
    private const int WarmUps = 12;

    /// <summary>Measures everything.</summary>
    /// <exception cref="BenchException">Something answers wrongly or does not start.</exception>
    public async Task<ServiceResult> RunAsync(CancellationToken cancellation)
    {
        using var home = ServiceProblems.Copy();
        var corpus = new ClassSources(home.Problems);
        progress("the judge by itself");
        var judge = await JudgeAloneAsync(home, corpus, cancellation).ConfigureAwait(false);
        progress("the service on SQLite");
        var sqlite = await LatencyAsync(home, corpus, postgres: false, cancellation).ConfigureAwait(false);
        Samples? postgres = null;
        if (PostgresCluster.IsInstalled)
        {
            progress("the service on PostgreSQL, a judge node apart");
            postgres = await LatencyAsync(home, corpus, postgres: true, cancellation).ConfigureAwait(false);
        }
        else
            progress("PostgreSQL 15 is not installed here; that part is left out");
        var (steady, rush) = await ClassAsync(cancellation).ConfigureAwait(false);
        return new ServiceResult(home.Problems.Count, judge, sqlite, postgres, plan.Learners, steady, rush);
    }

    private async Task<Samples> JudgeAloneAsync(ServiceProblems home, ClassSources corpus, CancellationToken cancellation)
    {
        var options = new JudgeNodeOptions(BenchHome.Published, BenchHome.Cache);
        var node = await JudgeNode.StartAsync(options, null, cancellation).ConfigureAwait(false);
        await using var closing = node.ConfigureAwait(false);
        var ours = new OurJudge(node, options.Sandboxes.Nurseries);
        var prepared = new Dictionary<string, PreparedProblem>(StringComparer.Ordinal);
        foreach (var problem in home.Problems)
            prepared[problem.Slug] = await node.PrepareAsync(problem, cancellation).ConfigureAwait(false);
        var latency = new OurLatency();
        for (var i = -WarmUps; i < plan.Rounds; i++)
        {
            var source = Accepted(corpus);
            var submission = new Submission(new BenchProblem(prepared[source.Problem], []), source.Text);
            if (i < 0)
                await ours.JudgeAsync(submission, cancellation).ConfigureAwait(false);
            else
                await latency.MeasureAsync(ours, submission, cancellation).ConfigureAwait(false);
        }

        return latency.Whole;
    }

    private async Task<Samples> LatencyAsync(ServiceProblems home, ClassSources corpus, bool postgres, CancellationToken cancellation)
    {
        var service = await PlayedService.StartAsync(home.Home, postgres, cancellation).ConfigureAwait(false);
        await using var closing = service.ConfigureAwait(false);
        var learners = await service.EnrolAsync(plan.Learners, cancellation).ConfigureAwait(false);
        var waits = new Samples();
        for (var i = -Math.Max(WarmUps, home.Problems.Count * 2); i < plan.Rounds; i++)
        {
            // Learners take turns, so that nobody meets the limit on submissions a minute; the attempt stands before the clock runs.
            var learner = learners[(i & int.MaxValue) % learners.Count];
            var source = i < -WarmUps ? corpus.OneEach().ElementAt((i & int.MaxValue) % home.Problems.Count) : Accepted(corpus);
            await learner.StartAsync(source.Problem, cancellation).ConfigureAwait(false);
            var (wait, verdict, id) = await learner.SubmitAsync(source.Problem, source.Text, cancellation).ConfigureAwait(false);
            if (verdict != "AC")
                throw new BenchException($"{source.Problem}, submission {id}: {verdict} where AC was due.\n{service.LastWords}");
            if (i >= 0)
                waits.Add(wait);
            // Idle means that the next child is warm.
            await Task.Delay(plan.Pause, cancellation).ConfigureAwait(false);
        }

        return waits;
    }

    private async Task<(ClassResult Steady, ClassResult Rush)> ClassAsync(CancellationToken cancellation)
    {
        var service = await PlayedService.StartAsync(BenchHome.Root, postgres: false, cancellation).ConfigureAwait(false);
        await using var closing = service.ConfigureAwait(false);
        var catalog = new Problems.ProblemCatalog(BenchHome.Problems);
        var room = new Classroom(await service.EnrolAsync(plan.Learners, cancellation).ConfigureAwait(false), new ClassSources([.. catalog.Slugs.Select(slug => catalog.Find(slug)!)]));
        progress($"a class: preparing {catalog.Slugs.Count} packages");
        var warm = await room.WarmUpAsync(cancellation).ConfigureAwait(false);
        progress($"a class: {plan.Learners} learners, one submission every {plan.Every.TotalSeconds:0} s each, {plan.Steady.TotalSeconds:0} s");
        var steady = await room.SteadyAsync(plan.Every, plan.Steady, cancellation).ConfigureAwait(false);
        progress($"a deadline's rush: {plan.Learners} within {plan.Rush.TotalSeconds:0} s");
        var rush = await room.RushAsync(plan.Rush, cancellation).ConfigureAwait(false);
        await service.DemandOneVerdictEachAsync(warm.Sent + steady.Sent + rush.Sent, cancellation).ConfigureAwait(false);
        return (steady, rush);
    }

    private static ClassSource Accepted(ClassSources corpus)
    {
        while (true)
        {
            if (corpus.Next() is { Verdict: "AC" } source)
                return source;
        }
    }
}
