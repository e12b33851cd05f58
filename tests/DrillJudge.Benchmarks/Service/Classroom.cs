namespace DrillJudge.Benchmarks.Service;

/// <summary>Learners who hand in on a plan of their own, whether what they handed in before is judged yet or not.</summary>
internal sealed class Classroom(IReadOnlyList<PlayedLearner> learners, ClassSources sources)
{
    /// <summary>Hands in one solution of each problem, so that every package is prepared; nothing of it counts.</summary>
    public async Task<ClassResult> WarmUpAsync(CancellationToken cancellation)
    {
        var result = new ClassResult();
        await Parallel.ForEachAsync(sources.OneEach().Select((source, place) => (source, place)), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellation },
            async (one, token) => await result.PlayAsync(learners[one.place % learners.Count], one.source, token).ConfigureAwait(false)).ConfigureAwait(false);
        return result;
    }

    /// <summary>Each learner hands in every so often, for so long; they begin spread over the first interval.</summary>
    public async Task<ClassResult> SteadyAsync(TimeSpan every, TimeSpan length, CancellationToken cancellation)
    {
        var result = new ClassResult();
        await Task.WhenAll(learners.Select(async (learner, place) =>
        {
            var running = new List<Task>();
            await Task.Delay(every * place / learners.Count, cancellation).ConfigureAwait(false);
            using var ticks = new PeriodicTimer(every);
            for (var i = 0; i < length / every; i++)
            {
                running.Add(result.PlayAsync(learner, sources.Next(), cancellation));
                await ticks.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
            }

            await Task.WhenAll(running).ConfigureAwait(false);
        })).ConfigureAwait(false);
        return result;
    }

    /// <summary>Each learner hands in once, all within a short time.</summary>
    public async Task<ClassResult> RushAsync(TimeSpan within, CancellationToken cancellation)
    {
        var result = new ClassResult();
        await Task.WhenAll(learners.Select(async (learner, place) =>
        {
            await Task.Delay(within * place / learners.Count, cancellation).ConfigureAwait(false);
            await result.PlayAsync(learner, sources.Next(), cancellation).ConfigureAwait(false);
        })).ConfigureAwait(false);
        return result;
    }
}
