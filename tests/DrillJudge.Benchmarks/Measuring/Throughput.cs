using System.Diagnostics;

namespace DrillJudge.Benchmarks.Measuring;

/// <summary>Keeps as many submissions in flight as the machine has cores.</summary>
internal static class Throughput
{
    /// <summary>
    /// Measures. Each of the workers ends with a whole verdict, a little after the window; its rate is over its own time, so that a slow contestant does not lose by it.
    /// </summary>
    /// <param name="judge">Judges one submission.</param>
    /// <param name="window">How long submissions are begun.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<ThroughputFigure> MeasureAsync(Func<CancellationToken, Task> judge, TimeSpan window, CancellationToken cancellation)
    {
        var before = MachineCpu.Seconds();
        var clock = Stopwatch.StartNew();
        var workers = await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(WorkAsync, cancellation))).ConfigureAwait(false);
        var verdicts = workers.Sum(worker => worker.Verdicts);
        return new ThroughputFigure(workers.Sum(worker => worker.Verdicts / worker.Seconds), (MachineCpu.Seconds() - before) / verdicts, verdicts);

        async Task<(int Verdicts, double Seconds)> WorkAsync()
        {
            var verdicts = 0;
            while (clock.Elapsed < window)
            {
                await judge(cancellation).ConfigureAwait(false);
                verdicts++;
            }

            return (verdicts, clock.Elapsed.TotalSeconds);
        }
    }
}
