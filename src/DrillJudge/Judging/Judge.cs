using System.Diagnostics;
using DrillJudge.Judging.Checkers;
using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using DrillJudge.Sandboxes;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Judging;

/// <summary>
/// Source in, judgement out. Theory of operation: one straight line. The compiler's container turns the source, together with the harness made for the signature,
/// into an assembly or into diagnostics; a sandbox that was warmed beforehand is leased, given assembly, limits and all inputs at once, and reports case by case what
/// it saw; each answer is held against the expected one here, outside, as it comes (or by the package's own checker, in a container that never held a learner's code);
/// <see cref="VerdictRules"/> makes the verdict. What a submission can cause is a value; what is our fault is tried again on another container, and after the third
/// time is a JudgeError.
/// </summary>
public sealed class Judge(SolutionCompiler compiler, SandboxPool pool, ScriptRunner scripts, SandboxHost host)
{
    private const int Tries = 3;

    /// <summary>Judges one submission.</summary>
    /// <param name="problem">What it is held against.</param>
    /// <param name="source">C#.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told what happens, in order, on the judging thread; it must not block.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<Judgement> JudgeAsync(
        PreparedProblem problem, string source, JudgeOptions options, Action<JudgeEvent>? progress, CancellationToken cancellation)
    {
        var blank = new Judgement
        {
            Verdict = Verdict.JudgeError, Total = problem.Cases.Count, TimeLimit = problem.TimeLimit, MemoryLimit = problem.Problem.Limits.MemoryBytes,
            PackageHash = problem.Problem.ContentHash, Image = host.Image, Node = host.Owner,
        };
        try
        {
            var clock = Stopwatch.StartNew();
            var compiled = await compiler.CompileAsync(problem.Harness.ToRequest(0, source), cancellation).ConfigureAwait(false);
            var stages = new StageTimes(clock.Elapsed, default, default, default);
            blank = blank with { Diagnostics = compiled.Diagnostics, Stages = stages };
            if (!compiled.Success)
                return blank with { Verdict = Verdict.CompileError };
            progress?.Invoke(new JudgeEvent.Running(problem.Cases.Count));
            var judgement = await RunAsync(new JudgeRun(problem, compiled, options, progress), blank, cancellation).ConfigureAwait(false);
            return options.StopAtFirstFailure ? judgement : await new LineFinder(compiler, pool).ImproveAsync(problem, source, judgement, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is CompilerLostException or SandboxLostException or ScriptException)
        {
            return blank with { Fault = fault.Message };
        }
    }

    private async Task<Judgement> RunAsync(JudgeRun run, Judgement blank, CancellationToken cancellation)
    {
        for (var left = Tries; ; left--)
        {
            run.Begin();
            var clock = Stopwatch.StartNew();
            try
            {
                var lease = await pool.LeaseAsync(cancellation).ConfigureAwait(false);
                var leased = clock.Elapsed;
                await using (lease.ConfigureAwait(false))
                    await lease.RunAsync(run.Request, run.Inputs, run.See, cancellation).ConfigureAwait(false);
                var ran = clock.Elapsed;
                if (run.Problem.Checker is ScriptChecker checker)
                    await run.CheckAsync(checker, scripts, cancellation).ConfigureAwait(false);
                var stages = blank.Stages with { Lease = leased, Run = ran - leased, Check = clock.Elapsed - ran };
                var verdict = VerdictRules.Of(run.Results);
                return blank with
                {
                    Verdict = verdict, Cases = run.Results, Stages = stages, Fault = verdict == Verdict.JudgeError ? "The run ended before every case was judged." : null,
                };
            }
            catch (SandboxLostException lost) when (lost.OutOfMemory)
            {
                // The kernel took the whole container: the submission's memory, whatever else was in it.
                run.EndBy(lost.CasesDone, CaseEnd.MemoryExceeded);
                return blank with { Verdict = VerdictRules.Of(run.Results), Cases = run.Results };
            }
            catch (SandboxLostException lost) when (left > 1)
            {
                run.Progress?.Invoke(new JudgeEvent.StartedOver(lost.Message));
            }
        }
    }
}
