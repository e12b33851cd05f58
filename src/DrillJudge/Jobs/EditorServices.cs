using DrillJudge.Attempts;
using DrillJudge.Judging;
using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Jobs;

/// <summary>
/// What editors ask while a source is written: what is wrong with it, and what may stand at the cursor. The judge node's compiler answers, and lets submissions pass first.
/// Nothing of it is kept, and nobody waits long: who types asks again soon.
/// </summary>
public sealed class EditorServices(JudgeHost host, ProblemCatalog catalog)
{
    /// <summary>Longer than the compiler takes to give up a source that hangs it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    /// <summary>The answer to a request that waited when a newer one of the same session came.</summary>
    public static Refusal Replaced { get; } = Refusal.Conflict("replaced", "A newer request of this editor took its place.");

    /// <summary>The answer while there is no compiler.</summary>
    public static Refusal Away { get; } = new(RefusalKind.Unavailable, "judge-away", "The compiler is not up yet. Your source is safe; this comes by itself.");

    /// <summary>Says what is wrong with a source.</summary>
    /// <param name="slug">The problem it is for: it knows the types that are given and what the solution is called.</param>
    /// <param name="source">C# as it stands.</param>
    /// <param name="session">Names the editor: of its requests that wait, only the newest is answered, the others with <see cref="Replaced"/>.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public Task<Outcome<EditorDiagnosis>> DiagnoseAsync(string slug, string? source, string session, CancellationToken cancellation) => AskAsync(
        slug, source,
        async (compiler, harness, text, patience) =>
            await compiler.DiagnoseAsync(harness, text, Key(session), false, patience).ConfigureAwait(false) is { } found ? new EditorDiagnosis(found) : null,
        cancellation);

    /// <summary>Says what may stand at the cursor.</summary>
    /// <param name="slug">The problem that the source is for.</param>
    /// <param name="source">C# as it stands.</param>
    /// <param name="offset">Where the cursor stands: UTF-16 units from the start, 0 to the length.</param>
    /// <param name="session">Names the editor; see <see cref="DiagnoseAsync"/>.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<Outcome<Completion>> CompleteAsync(string slug, string? source, int offset, string session, CancellationToken cancellation) =>
        source is not null && (offset < 0 || offset > source.Length)
            ? Refusal.Invalid("offset", $"The cursor stands at {offset}, outside of the source's {source.Length} characters.")
            : await AskAsync(slug, source, (compiler, harness, text, patience) => compiler.CompleteAsync(harness, text, offset, Key(session), patience), cancellation).ConfigureAwait(false);

    private async Task<Outcome<T>> AskAsync<T>(string slug, string? source, Func<SolutionCompiler, Harness, string, CancellationToken, Task<T?>> ask, CancellationToken cancellation)
        where T : class
    {
        if (AttemptRules.CheckUnfinished(source) is { } bad)
            return bad;
        // The catalog finds folders, too; only a slug names one here.
        if (!catalog.Slugs.Contains(slug) || catalog.Find(slug) is not { } problem)
            return new Refusal(RefusalKind.NotFound, "problem-unknown", $"There is no problem {slug}.");
        if (!host.Ready)
            return Away;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var node = await host.NodeAsync(patience.Token).ConfigureAwait(false);
            return await ask(node.Compiler, ProblemPreparer.HarnessOf(problem), source!, patience.Token).ConfigureAwait(false) is { } answer ? answer : Replaced;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Away;
        }
        catch (CompilerLostException)
        {
            return Away;
        }
    }

    // Two editors whose keys are alike that far would only take turns.
    private static string Key(string session) => session.Length > EditorSession.MaxKey ? session[..EditorSession.MaxKey] : session;
}
