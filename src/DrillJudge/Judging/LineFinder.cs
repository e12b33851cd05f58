using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using DrillJudge.Sandboxes;

namespace DrillJudge.Judging;

/// <summary>
/// Finds the line that threw. Optimised code tells it only roughly (all bounds checks of a method share one throw), so the case that decided is run once more,
/// compiled for exact traces. That changes no verdict, and where it does not end the same way the rough line stands.
/// </summary>
internal sealed class LineFinder(SolutionCompiler compiler, SandboxPool pool)
{
    /// <summary>The judgement with the exact line, if it has an exception in the case that decided.</summary>
    public async Task<Judgement> ImproveAsync(PreparedProblem problem, string source, Judgement judgement, CancellationToken cancellation)
    {
        if (judgement.FirstFailure is not { Verdict: Verdict.RuntimeError, Report: { End: CaseEnd.Threw, Error: { } rough } } failure)
            return judgement;
        try
        {
            var compiled = await compiler.CompileAsync(problem.Harness.ToRequest(0, source) with { Traceable = true }, cancellation).ConfigureAwait(false);
            if (!compiled.Success)
                return judgement;
            var again = problem with { Cases = [failure.Case], Expected = [problem.Expected[failure.Case.Index]] };
            var run = new JudgeRun(again, compiled, JudgeOptions.Default, null);
            var lease = await pool.LeaseAsync(cancellation).ConfigureAwait(false);
            RunResult result;
            await using (lease.ConfigureAwait(false))
                result = await lease.RunAsync(run.Request, run.Inputs, _ => true, cancellation).ConfigureAwait(false);
            return result.Cases[0].Error is { Line: > 0 } exact && exact.Type == rough.Type
                ? judgement with { Cases = [.. judgement.Cases.Select(c => c == failure ? c with { Report = c.Report with { Error = exact } } : c)] }
                : judgement;
        }
        catch (Exception fault) when (fault is CompilerLostException or SandboxLostException)
        {
            return judgement;
        }
    }
}
