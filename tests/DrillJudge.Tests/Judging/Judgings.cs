using DrillJudge.Judging;
using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Judging;

/// <summary>Judging in one call, as tests want it.</summary>
internal static class Judgings
{
    /// <summary>Prepares and judges.</summary>
    /// <param name="node">Where.</param>
    /// <param name="problem">What the source is held against.</param>
    /// <param name="source">C#.</param>
    /// <param name="timeLimit">Another limit than the one derived, so that what hangs does not hang for long.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told what happens.</param>
    public static async Task<Judgement> JudgeAsync(
        this JudgeNode node, Problem problem, string source, TimeSpan? timeLimit = null, JudgeOptions? options = null, Action<JudgeEvent>? progress = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var prepared = await node.PrepareAsync(problem, cancellation);
        if (timeLimit is { } limit)
            prepared = prepared with { TimeLimit = limit };
        return await node.Judge.JudgeAsync(prepared, source, options ?? JudgeOptions.Default, progress, cancellation);
    }

    /// <summary>What a failed assertion should say of a judgement.</summary>
    public static string Words(this Judgement judgement)
    {
        var failure = judgement.FirstFailure;
        return $"{judgement.Verdict.Code()} {judgement.Passed}/{judgement.Total} {judgement.Fault} {failure?.Case.Name} {failure?.Report.End} {failure?.Note} {failure?.Report.Error} "
            + string.Join("; ", judgement.Diagnostics.Where(d => d.Error).Select(d => $"{d.Line}: {d.Id} {d.Message}"));
    }

    /// <summary>Demands a verdict.</summary>
    public static Judgement Is(this Judgement judgement, Verdict verdict)
    {
        Assert.True(judgement.Verdict == verdict, $"{verdict} was expected, got {judgement.Words()}");
        return judgement;
    }
}
