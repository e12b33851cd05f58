using DrillJudge.Judging.Checkers;
using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Judging;

/// <summary>A problem ready to judge: every case's input and expected output, the limits on this machine, harness and checker.</summary>
/// <param name="Problem">The package.</param>
/// <param name="Cases">Samples, secret and generated cases, in the order in which they are dealt.</param>
/// <param name="Expected">The encoded expected output of each case.</param>
/// <param name="TimeLimit">CPU time of a case.</param>
/// <param name="Slowest">CPU time of the reference's slowest case, from which the limit was derived.</param>
/// <param name="Checker">Looks at the answers; a <see cref="ScriptChecker"/> has its script run in a sandbox.</param>
/// <param name="CheckScript">The package's checker script, compiled; null otherwise.</param>
/// <param name="Harness">What calls the solution.</param>
public sealed record PreparedProblem(
    Problem Problem, IReadOnlyList<TestCase> Cases, IReadOnlyList<byte[]> Expected, TimeSpan TimeLimit, TimeSpan Slowest,
    Checker Checker, CompileReply? CheckScript, Harness Harness)
{
    /// <summary>How the sandbox drives solutions.</summary>
    public RunKind Kind => Problem.Kind == ProblemKind.Program ? RunKind.Program : RunKind.Harness;
}
