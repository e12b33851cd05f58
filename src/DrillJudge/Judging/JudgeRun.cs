using DrillJudge.Judging.Checkers;
using DrillJudge.Protocol;

namespace DrillJudge.Judging;

/// <summary>The cases of one judging as they come in.</summary>
internal sealed class JudgeRun
{
    private readonly JudgeOptions options;
    private readonly List<CaseResult> results = [];

    public JudgeRun(PreparedProblem problem, CompileReply compiled, JudgeOptions options, Action<JudgeEvent>? progress)
    {
        Problem = problem;
        Progress = progress;
        this.options = options;
        var limits = problem.Problem.Limits;
        Inputs = [.. problem.Cases.Select(c => (ReadOnlyMemory<byte>)c.Input)];
        Request = new RunRequest(problem.Kind, Inputs.Count, (int)problem.TimeLimit.TotalMilliseconds, (int)VerdictRules.WallLimit(problem.TimeLimit).TotalMilliseconds,
            limits.MemoryBytes, (int)limits.OutputBytes, !options.StopAtFirstFailure, compiled.Entry, compiled.Assembly, compiled.Symbols);
    }

    /// <summary>The problem.</summary>
    public PreparedProblem Problem { get; }

    /// <summary>Who is told.</summary>
    public Action<JudgeEvent>? Progress { get; }

    /// <summary>What the sandbox is given.</summary>
    public RunRequest Request { get; }

    /// <summary>The cases' inputs.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Inputs { get; }

    /// <summary>What was decided so far.</summary>
    public IReadOnlyList<CaseResult> Results => results;

    /// <summary>Forgets what an earlier try brought.</summary>
    public void Begin() => results.Clear();

    /// <summary>Decides a case as its report comes; answers whether to go on.</summary>
    public bool See(CaseReport report)
    {
        // The nursery deals ahead of our word to stop: what it answered meanwhile counts as not run.
        if (options.StopAtFirstFailure && results.Exists(static r => r.Verdict is not null and not Verdict.Accepted))
            report = CaseReport.NotRun(report.Index);
        var index = report.Index;
        var test = Problem.Cases[index];
        var verdict = VerdictRules.Of(report, Problem.Kind);
        var note = verdict is null ? string.Empty : VerdictRules.Explain(report, Problem.TimeLimit, Problem.Problem.Limits.MemoryBytes);
        if (report.End == CaseEnd.Answered && verdict is null)
        {
            var check = Problem.Checker is ScriptChecker script ? script.Unreadable(test.Input, report.Output) : Problem.Checker.Check(test.Input, Problem.Expected[index], report.Output);
            if (check is { } result)
                (verdict, note) = (result.Right ? Verdict.Accepted : Verdict.WrongAnswer, result.Note);
        }

        Add(new CaseResult(test, verdict, note, report), decided: verdict is not null);
        // Each case that runs into a limit costs the limit; one of them tells enough.
        return verdict is null or Verdict.Accepted || (!options.StopAtFirstFailure && verdict is Verdict.WrongAnswer or Verdict.RuntimeError);
    }

    /// <summary>Has the package's script look at the answers that came in.</summary>
    public async Task CheckAsync(ScriptChecker checker, ScriptRunner scripts, CancellationToken cancellation)
    {
        var open = Enumerable.Range(0, results.Count).Where(i => results[i].Verdict is null && results[i].Report.End == CaseEnd.Answered).ToArray();
        if (open.Length == 0)
            return;
        var asked = open.Select(i => checker.Ask(results[i].Case.Input, Problem.Expected[i], results[i].Report.Output)).ToArray();
        var answers = await scripts.AskAsync(Problem.CheckScript!, asked, cancellation).ConfigureAwait(false);
        for (var i = 0; i < open.Length; i++)
        {
            var check = ScriptChecker.Read(answers[i]);
            var result = results[open[i]] with { Verdict = check.Right ? Verdict.Accepted : Verdict.WrongAnswer, Note = check.Note };
            results[open[i]] = result;
            Progress?.Invoke(new JudgeEvent.CaseDecided(result));
        }
    }

    /// <summary>The run broke off at a case: it ended so, and the rest was not run.</summary>
    public void EndBy(int index, CaseEnd end)
    {
        if (index < Problem.Cases.Count && index == results.Count)
            See(CaseReport.NotRun(index) with { End = end });
    }

    private void Add(CaseResult result, bool decided)
    {
        results.Add(result);
        if (decided)
            Progress?.Invoke(new JudgeEvent.CaseDecided(result));
    }
}
