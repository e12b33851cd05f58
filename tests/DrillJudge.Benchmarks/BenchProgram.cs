using DrillJudge.Benchmarks.Reports;
using DrillJudge.Benchmarks.Service;
using DrillJudge.Benchmarks.Worksheets;

namespace DrillJudge.Benchmarks;

/// <summary>The program behind `drill bench`. Tables go to standard output, progress to standard error.</summary>
internal static class BenchProgram
{
    private const int Failed = 3;
    private const int Cancelled = 130;

    /// <summary>Runs and answers the exit status: 0, 2 for a bad command line, 3 when there are no figures, 130 when cancelled.</summary>
    public static async Task<int> RunAsync(string[] words)
    {
        BenchOptions options;
        try
        {
            options = BenchOptions.Parse(words);
        }
        catch (BenchException e)
        {
            await Console.Error.WriteLineAsync($"drill bench: {e.Message}").ConfigureAwait(false);
            return 2;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        if (options.Leashed)
            _ = Task.Run(() => AwaitEndAsync(stop));
        try
        {
            if (options.Worksheets)
                return await SheetBench.RunAsync(options, stop.Token).ConfigureAwait(false);
            if (options.Service)
                return await MeasureServiceAsync(options, stop.Token).ConfigureAwait(false);
            var bench = new Bench(options.Quick ? BenchPlan.Quick : BenchPlan.Full, step => Console.Error.WriteLine($"drill bench: {step}"));
            var result = await bench.RunAsync(stop.Token).ConfigureAwait(false);
            BenchTables.Print(result);
            if (options.JsonFile is { } file)
                await File.WriteAllTextAsync(file, BenchJson.Of(result)).ConfigureAwait(false);
            return 0;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("drill bench: cancelled.").ConfigureAwait(false);
            return Cancelled;
        }
        catch (Exception e)
        {
            var shown = Environment.GetEnvironmentVariable("DRILL_TRACE") is { Length: > 0 } ? e.ToString() : e.Message;
            await Console.Error.WriteLineAsync($"drill bench: no figures: {shown}").ConfigureAwait(false);
            return Failed;
        }
    }

    private static async Task<int> MeasureServiceAsync(BenchOptions options, CancellationToken cancellation)
    {
        var bench = new ServiceBench(options.Quick ? ServicePlan.Quick : ServicePlan.Full, step => Console.Error.WriteLine($"drill bench: {step}"));
        var result = await bench.RunAsync(cancellation).ConfigureAwait(false);
        result.Print();
        if (options.JsonFile is { } file)
            await File.WriteAllTextAsync(file, result.ToJson(), cancellation).ConfigureAwait(false);
        return result.Met ? 0 : 1;
    }

    private static async Task AwaitEndAsync(CancellationTokenSource stop)
    {
        using var input = Console.OpenStandardInput();
        var nothing = new byte[64];
        while (await input.ReadAsync(nothing).ConfigureAwait(false) > 0)
        {
            // Nobody has anything to say.
        }

        await stop.CancelAsync().ConfigureAwait(false);
    }
}
