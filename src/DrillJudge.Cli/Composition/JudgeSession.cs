using System.Runtime.CompilerServices;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Reports;
using DrillJudge.Judging;
using DrillJudge.Sandboxes;

namespace DrillJudge.Cli.Composition;

/// <summary>Judges files on a node of this process's own and puts judgements into the command's words.</summary>
internal static class JudgeSession
{
    /// <inheritdoc cref="JudgeSources"/>
    public static async IAsyncEnumerable<JudgeReport> JudgeAsync(
        JudgeRequest request, Action<JudgeProgress> progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var problem = LocalNode.Load(request.Problem);
        var sandboxes = new SandboxOptions { Nurseries = Math.Min(Environment.ProcessorCount, request.Sources.Count) };
        progress(new JudgeProgress(request.Sources[0].Name, JudgeStage.Preparing));
        await using var node = await LocalNode.StartAsync(request.Strict ? sandboxes.Strict() : sandboxes, 1, null, cancellation);
        PreparedProblem prepared;
        try
        {
            prepared = await node.PrepareAsync(problem, cancellation);
        }
        catch (ScriptException e)
        {
            throw new InputException($"the package {problem.Slug} cannot be used: {e.Message}");
        }

        foreach (var source in request.Sources)
        {
            progress(new JudgeProgress(source.Name, JudgeStage.Compiling, Total: prepared.Cases.Count));
            var judgement = await node.Judge.JudgeAsync(prepared, source.Text, JudgeOptions.Default, e => Tell(e, source.Name, prepared, progress), cancellation);
            yield return Report(source.Name, prepared, judgement);
        }
    }

    /// <summary>A judgement in the command's words. The command is for practice: everything is shown.</summary>
    public static JudgeReport Report(string file, PreparedProblem prepared, Judgement judgement)
    {
        var cases = judgement.Cases.Where(c => c.Verdict is not null)
            .Select(c => new CaseReport(c.Case.Index + 1, c.Verdict!.Value.Code(), Millis(c.Report.CpuMicros), c.Report.PeakBytes));
        var diagnostics = judgement.Diagnostics.Select(d => new DiagnosticReport(d.Id, d.Error ? "error" : "warning", d.Line, d.Column, d.Message));
        return new JudgeReport(
            file, prepared.Problem.Slug, judgement.Verdict.Code(), judgement.Passed, judgement.Total, Millis((long)judgement.Time.TotalMicroseconds), judgement.MemoryBytes,
            Math.Round(judgement.Stages.Compile.TotalMilliseconds, 1), new LimitsReport(judgement.TimeLimit.TotalMilliseconds, judgement.MemoryLimit),
            judgement.FirstFailure is { } failure ? Failure(prepared, failure) : null, [.. diagnostics], [.. cases], judgement.Fault);
    }

    private static FailureReport Failure(PreparedProblem prepared, CaseResult failure)
    {
        var (test, report) = (failure.Case, failure.Report);
        var codec = prepared.Problem.Codec;
        var error = report.Error is { } thrown ? $"{thrown.Type}: {thrown.Message}".TrimEnd(' ', ':') : null;
        var answered = failure.Verdict == Verdict.WrongAnswer;
        var reason = failure.Note.Length > 0 ? failure.Note : error ?? failure.Verdict!.Value.ToString();
        return new FailureReport(
            test.Index + 1, test.Name, test.Group.ToString().ToLowerInvariant(), reason, codec.ShowInput(test.Input),
            codec.ShowOutput(test.Input, prepared.Expected[test.Index]), answered ? Shown(prepared, failure) : null, error,
            report.Error?.Line is > 0 ? report.Error.Line : null);
    }

    private static string Shown(PreparedProblem prepared, CaseResult failure)
    {
        try
        {
            return prepared.Problem.Codec.ShowOutput(failure.Case.Input, failure.Report.Output);
        }
        catch (Protocol.ProtocolException)
        {
            return "(bytes that are no answer)";
        }
    }

    private static void Tell(JudgeEvent happened, string file, PreparedProblem prepared, Action<JudgeProgress> progress)
    {
        if (happened is JudgeEvent.Running running)
            progress(new JudgeProgress(file, JudgeStage.Running, Total: running.Cases));
        else if (happened is JudgeEvent.CaseDecided { Result: var result })
            progress(new JudgeProgress(file, JudgeStage.CaseFinished, result.Case.Index + 1, prepared.Cases.Count, result.Verdict?.Code()));
    }

    private static double Millis(long micros) => Math.Round(micros / 1000.0, 3);
}
