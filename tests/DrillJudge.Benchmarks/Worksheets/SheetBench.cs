using System.Diagnostics;
using System.Text.Json;
using DrillJudge.Worksheets;

namespace DrillJudge.Benchmarks.Worksheets;

/// <summary>
/// Worksheets a second on one core. One sheet is: drawn from a new seed, its page rendered, every step opened and answered in typed text, all of it graded, the
/// feedback and the worked solution rendered.
/// </summary>
internal static class SheetBench
{
    private const double Wanted = 500;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(5);
    private static readonly DateTimeOffset Noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Measures and prints; answers 0 when the aim is met, else 1.</summary>
    public static async Task<int> RunAsync(BenchOptions options, CancellationToken cancellation)
    {
        var sheets = WorksheetCatalog.Load(Path.Combine(BenchHome.Root, "problems", "design")).Sheets;
        if (sheets.Count == 0)
            throw new BenchException("there is no worksheet in problems/design.");
        Run(sheets, options.Quick ? TimeSpan.FromSeconds(1) : TimeSpan.FromSeconds(2), 0, cancellation);
        // Processor time, so that neighbours on a busy machine do not count.
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var count = Run(sheets, options.Quick ? TimeSpan.FromSeconds(2) : Span, 1_000_000, cancellation);
        var (wall, cpu) = (watch.Elapsed.TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
        var (perCore, perSecond) = (count / cpu, count / wall);
        Console.WriteLine(FormattableString.Invariant(
            $"worksheets: {perCore:0} a second of one core's time, {perSecond:0} a second by the clock ({count} of {sheets.Count} kinds, drawn, rendered, answered, graded, solved); wanted {Wanted:0}: {(perCore >= Wanted ? "met" : "missed")}"));
        if (options.JsonFile is { } file)
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { worksheets = new { count, kinds = sheets.Count, perCoreSecond = Math.Round(perCore, 1), perSecond = Math.Round(perSecond, 1), wanted = Wanted } }), cancellation).ConfigureAwait(false);
        return perCore >= Wanted ? 0 : 1;
    }

    private static int Run(IReadOnlyList<Worksheet> sheets, TimeSpan span, int firstSeed, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var count = 0;
        for (; watch.Elapsed < span; count++)
        {
            cancellation.ThrowIfCancellationRequested();
            One(DrawnSheet.Of(sheets[count % sheets.Count], SheetSeed.Public(firstSeed + count)));
        }

        return count;
    }

    private static void One(DrawnSheet drawn)
    {
        var length = SheetHtml.Print(drawn).Length;
        var attempt = SheetAttempt.Start(drawn, SheetMode.Practice, Noon);
        foreach (var work in attempt.Steps)
        {
            attempt = Apply(drawn, attempt, new SheetEvent.Open(work.Step));
            attempt = Apply(drawn, attempt, new SheetEvent.Answer(work.Step, Typed(drawn, work.Step)));
        }

        length += SheetHtml.Feedback(drawn, attempt).Length + SheetHtml.Worked(drawn, attempt).Length;
        if (!attempt.Ended || length < 1000)
            throw new BenchException($"{drawn.Sheet.Id} at seed {drawn.Seed} was not worked to its end.");
    }

    // Every third answer is off, so that carrying and slips have work.
    private static string Typed(DrawnSheet drawn, string step)
    {
        var unit = drawn.Sheet.HeadlineStep.Unit;
        if (step == Worksheet.IntervalStep)
            return unit.Kind == UnitKind.Nines ? "90% to 99.9%" : $"{Text(drawn.Truth[drawn.Sheet.Headline] * 0.5, unit, drawn)} to {Text(drawn.Truth[drawn.Sheet.Headline] * 3, unit, drawn)}";
        var off = step.Length % 3 == 0 ? 8 : 1;
        return drawn.Sheet.Find(step) switch
        {
            ChoiceStep choice => choice.Options[0].Name,
            AssumptionStep assumption => Text(assumption.Typical, assumption.Unit, drawn),
            EstimateStep { Unit.Kind: UnitKind.Plain } estimate => Text(drawn.Truth[step] * off, estimate.Unit, drawn),
            EstimateStep estimate => Text(drawn.Truth[step], estimate.Unit, drawn),
            _ => "",
        };
    }

    private static string Text(double value, Unit unit, DrawnSheet drawn) => QuantityText.Format(value, unit, drawn.Sheet.Nouns);

    private static SheetAttempt Apply(DrawnSheet drawn, SheetAttempt attempt, SheetEvent happened) => SheetRules.Apply(drawn, attempt, happened, Noon) switch
    {
        SheetOutcome.Accepted accepted => accepted.Attempt,
        SheetOutcome.Refused refused => throw new BenchException($"{drawn.Sheet.Id} at seed {drawn.Seed}: '{refused.Typed}' was refused: {refused.Code} {refused.Text}"),
        _ => attempt,
    };
}
