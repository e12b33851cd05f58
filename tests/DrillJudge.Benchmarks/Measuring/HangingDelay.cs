using System.Diagnostics;
using DrillJudge.Benchmarks.Contestants;
using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Judging;

namespace DrillJudge.Benchmarks.Measuring;

/// <summary>How much longer submissions wait while ten compilations hang, which were sent at once.</summary>
/// <param name="LongestMs">The longest wait over the usual one, milliseconds.</param>
/// <param name="P95Ms">What one in twenty exceeds.</param>
/// <param name="Beside">Submissions judged meanwhile.</param>
internal sealed record HangingDelay(double LongestMs, double P95Ms, int Beside)
{
    private const int Hanging = 10;
    private const int Depth = 24;
    private const int Usual = 15;

    /// <summary>Measures it.</summary>
    /// <exception cref="BenchException">A source that should hang did not.</exception>
    public static async Task<HangingDelay> MeasureAsync(OurJudge judge, Corpus corpus, CancellationToken cancellation)
    {
        var usual = new Samples();
        for (var i = 0; i < Usual; i++)
            usual.Add(await TimeAsync().ConfigureAwait(false));
        var problem = corpus.Next().Problem.Prepared;
        var hanging = Enumerable.Range(0, Hanging).Select(i => judge.Node.Judge.JudgeAsync(problem, Endless(i), JudgeOptions.Default, null, cancellation)).ToArray();
        var beside = new List<TimeSpan>();
        while (!Task.WhenAll(hanging).IsCompleted)
            beside.Add(await TimeAsync().ConfigureAwait(false));
        foreach (var judgement in await Task.WhenAll(hanging).ConfigureAwait(false))
        {
            if (judgement.Verdict != Verdict.CompileError)
                throw new BenchException($"A compilation that should hang ended as {judgement.Verdict}.");
        }

        var delays = new Samples();
        foreach (var wait in beside)
            delays.Add(wait - TimeSpan.FromMilliseconds(usual.P50));
        return new HangingDelay(beside.Max().TotalMilliseconds - usual.P50, delays.P95, beside.Count);

        async Task<TimeSpan> TimeAsync()
        {
            var clock = Stopwatch.StartNew();
            await judge.JudgeAsync(corpus.Next(), cancellation).ConfigureAwait(false);
            return clock.Elapsed;
        }
    }

    // Each lambda is bound once for each overload of the call around it: four to the power of the depth.
    private static string Endless(int number)
    {
        var overloads = string.Concat(Enumerable.Range(0, 4).Select(i => $"public class R{i} {{ public int V{i}; public static implicit operator int(R{i} r) => 0; }} static int F(System.Func<R{i}, int> f) => 0; "));
        var calls = string.Concat(Enumerable.Range(0, Depth).Select(i => $"F(x{i} => ")) + number + new string(')', Depth);
        return $"public class Solution {{ {overloads} public static int Endless = {calls}; }}";
    }
}
