using DrillJudge.Problems;

namespace DrillJudge.Judging.Verification;

/// <summary>Measures how the reference's CPU time grows: the generator's large cases at a quarter of their size and at their full size.</summary>
internal sealed class GrowthMeasure(JudgeNode node)
{
    private const long ShortestMicros = 5_000;
    private const long SurelyMeasuredMicros = 20_000;
    private const double Tolerance = 0.8;
    private const int Tries = 3;
    private const int Rounds = 6;
    private const int Shrink = 4;

    /// <summary>
    /// The growth of the longest large case that takes long enough to be measured; null without large cases. Noise and caches only ever steepen a
    /// measurement, so one that contradicts the package is taken again, and the lowest stands.
    /// </summary>
    public async Task<Growth?> MeasureAsync(Problem problem, CancellationToken cancellation)
    {
        var lowest = await MeasureOnceAsync(problem, cancellation).ConfigureAwait(false);
        for (var left = Tries - 1; left > 0 && lowest is not null && Contradicts(lowest); left--)
        {
            var again = await MeasureOnceAsync(problem, cancellation).ConfigureAwait(false);
            lowest = again is null || again.Exponent > lowest.Exponent ? lowest : again;
        }

        return lowest;
    }

    private async Task<Growth?> MeasureOnceAsync(Problem problem, CancellationToken cancellation)
    {
        if (problem.Generator is null || problem.Complexity is null || problem.Reference is not { } reference)
            return null;
        var prepared = await node.PrepareAsync(problem, cancellation).ConfigureAwait(false);
        var sizes = prepared.Cases.Where(c => c.Name.StartsWith("large", StringComparison.Ordinal)).ToArray();
        if (sizes.Length == 0)
            return null;
        var full = await node.Preparer.LargestSizeAsync(problem, cancellation).ConfigureAwait(false);
        if (full < Shrink * 4)
            return null;
        var big = await AnswerTimesAsync(full).ConfigureAwait(false);
        var small = await AnswerTimesAsync(full / Shrink).ConfigureAwait(false);
        var best = big.Zip(small).Where(pair => pair.First >= ShortestMicros && pair.Second > 0).OrderByDescending(pair => pair.First).FirstOrDefault();
        return best.First == 0 ? new Growth(double.NaN, big.DefaultIfEmpty().Max(), problem.Complexity.Time)
            : new Growth(Math.Log((double)best.First / best.Second) / Math.Log(Shrink), best.First, problem.Complexity.Time);

        async Task<long[]> AnswerTimesAsync(int n)
        {
            var cases = await node.Preparer.GenerateAsync(problem, "sized", ProblemPreparer.PracticeSeed, 0, n, cancellation).ConfigureAwait(false);
            if (cases.Count == 0)
                return [];
            // Several rounds, the best counts: the first pays for the just-in-time compiler, and any may meet a noisy neighbour.
            var reports = await node.Preparer.AnswerAsync(problem, reference, [.. Enumerable.Repeat(cases, Rounds).SelectMany(c => c)], cancellation).ConfigureAwait(false);
            return [.. cases.Select((_, i) => Enumerable.Range(1, Rounds - 1).Min(round => reports[(round * cases.Count) + i].CpuMicros))];
        }
    }

    /// <summary>Whether the measured growth is clearly above the declared one.</summary>
    public static bool Contradicts(Growth growth) =>
        !double.IsNaN(growth.Exponent) && growth.Micros >= SurelyMeasuredMicros && Declared(growth.Declared) is { } degree && growth.Exponent > degree + Tolerance;

    private static double? Declared(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal) switch
    {
        "1" or "logn" => 0,
        "n" or "nlogn" => 1,
        "n^2" or "n^2logn" => 2,
        "n^3" => 3,
        _ => null,
    };
}
