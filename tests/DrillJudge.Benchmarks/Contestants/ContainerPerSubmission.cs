using DrillJudge.Benchmarks.Corpora;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>One csc process, then one container in which all cases run.</summary>
/// <param name="bench">Where it works; the container sees it.</param>
/// <param name="csc">How it compiles.</param>
/// <param name="containers">How containers are run.</param>
internal sealed class ContainerPerSubmission(Workbench bench, Csc csc, IContainerRun containers) : IOpponent
{
    /// <summary>The bench's folder inside the container.</summary>
    public const string Inside = "/work";

    /// <inheritdoc/>
    public string Key => "a";

    /// <inheritdoc/>
    public string Title => $"one csc process and one {containers.Name} a submission";

    /// <inheritdoc/>
    public async Task JudgeAsync(Submission submission, CancellationToken cancellation)
    {
        var slot = bench.Take();
        await csc.CompileAsync(submission, slot, cancellation).ConfigureAwait(false);
        await containers.RunAsync(bench.Root, [ToInside(slot.App), ToInside(bench.CaseFile(submission.Problem, null)), ToInside(slot.AnswerFile("all"))], cancellation).ConfigureAwait(false);
        var answers = slot.TakeAnswers("all");
        for (var i = 0; i < submission.Problem.Prepared.Cases.Count; i++)
            submission.Problem.Demand(i, answers[i], Key);
        bench.Return(slot);
    }

    private string ToInside(string path) => Inside + path[bench.Root.Length..];
}
