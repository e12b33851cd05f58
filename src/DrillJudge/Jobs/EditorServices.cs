using DrillJudge.Attempts;
using DrillJudge.Judging;
using DrillJudge.Judging.Compilation;
using DrillJudge.Packages;
using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Jobs;

/// <summary>
/// What editors ask while a source is written: what is wrong with it, and what may stand at the cursor. The judge node's compiler answers, and lets submissions pass first.
/// Nothing of it is kept, and nobody waits long: who types asks again soon.
/// </summary>
public sealed class EditorServices(JudgeHost host, PackageSource packages) : IEditorServices
{
    /// <summary>Longer than the compiler takes to give up a source that hangs it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    /// <summary>The answer to a request that waited when a newer one of the same session came.</summary>
    public static Refusal Replaced { get; } = Refusal.Conflict("replaced", "A newer request of this editor took its place.");

    /// <summary>The answer while there is no compiler.</summary>
    public static Refusal Away { get; } = new(RefusalKind.Unavailable, "judge-away", "The compiler is not up yet. Your source is safe; this comes by itself.");

    /// <inheritdoc/>
    public Task<Outcome<EditorDiagnosis>> DiagnoseAsync(string slug, string? source, string session, CancellationToken cancellation) => AskAsync(
        slug, source,
        async (compiler, harness, text, patience) =>
            await compiler.DiagnoseAsync(harness, text, Key(session), false, patience).ConfigureAwait(false) is { } found ? new EditorDiagnosis(found) : null,
        cancellation);

    /// <inheritdoc/>
    public async Task<Outcome<Completion>> CompleteAsync(string slug, string? source, int offset, string session, CancellationToken cancellation) =>
        source is not null && (offset < 0 || offset > source.Length)
            ? Refusal.Invalid("offset", $"The cursor stands at {offset}, outside of the source's {source.Length} characters.")
            : await AskAsync(slug, source, (compiler, harness, text, patience) => compiler.CompleteAsync(harness, text, offset, Key(session), patience), cancellation).ConfigureAwait(false);

    private async Task<Outcome<T>> AskAsync<T>(string slug, string? source, Func<SolutionCompiler, Harness, string, CancellationToken, Task<T?>> ask, CancellationToken cancellation)
        where T : class
    {
        if (AttemptRules.CheckUnfinished(source) is { } bad)
            return bad;
        if (!host.Ready)
            return Away;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var problem = await packages.FindAsync(slug, null, patience.Token).ConfigureAwait(false);
            var node = await host.NodeAsync(patience.Token).ConfigureAwait(false);
            return await ask(node.Compiler, ProblemPreparer.HarnessOf(problem), source!, patience.Token).ConfigureAwait(false) is { } answer ? answer : Replaced;
        }
        catch (KeyNotFoundException)
        {
            return new Refusal(RefusalKind.NotFound, "problem-unknown", $"There is no problem {slug}.");
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
