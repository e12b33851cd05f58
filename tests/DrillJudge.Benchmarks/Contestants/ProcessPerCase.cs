using DrillJudge.Benchmarks.Corpora;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>A compiled program is started anew for each case.</summary>
/// <param name="key">Its letter.</param>
/// <param name="title">What it is.</param>
/// <param name="bench">Where it works.</param>
/// <param name="csc">How it compiles.</param>
/// <param name="atOnce">How many case processes run at once, over all submissions; null: a submission's cases one after the other.</param>
internal sealed class ProcessPerCase(string key, string title, Workbench bench, Csc csc, int? atOnce) : IOpponent, IDisposable
{
    private readonly Command command = new(bench.Environment);
    private readonly SemaphoreSlim? turns = atOnce is { } limit ? new SemaphoreSlim(limit) : null;

    /// <inheritdoc/>
    public string Key => key;

    /// <inheritdoc/>
    public string Title => title;

    /// <inheritdoc/>
    public async Task JudgeAsync(Submission submission, CancellationToken cancellation)
    {
        var slot = bench.Take();
        await csc.CompileAsync(submission, slot, cancellation).ConfigureAwait(false);
        var cases = Enumerable.Range(0, submission.Problem.Prepared.Cases.Count);
        if (turns is null)
        {
            foreach (var i in cases)
                await RunAsync(submission, slot, i, cancellation).ConfigureAwait(false);
        }
        else
        {
            await Task.WhenAll(cases.Select(i => InTurnAsync(submission, slot, i, cancellation))).ConfigureAwait(false);
        }

        bench.Return(slot);
    }

    /// <inheritdoc/>
    public void Dispose() => turns?.Dispose();

    private async Task InTurnAsync(Submission submission, Slot slot, int i, CancellationToken cancellation)
    {
        await turns!.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await RunAsync(submission, slot, i, cancellation).ConfigureAwait(false);
        }
        finally
        {
            turns.Release();
        }
    }

    private async Task RunAsync(Submission submission, Slot slot, int i, CancellationToken cancellation)
    {
        var name = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await command.RunAsync(Command.Dotnet, [slot.App, bench.CaseFile(submission.Problem, i), slot.AnswerFile(name)], cancellation).ConfigureAwait(false);
        submission.Problem.Demand(i, slot.TakeAnswers(name)[0], key);
    }
}
