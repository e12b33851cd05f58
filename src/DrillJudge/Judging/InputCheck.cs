using DrillJudge.Judging.Checkers;
using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Judging;

/// <summary>Holds inputs against a package's constraints, by its own validator.</summary>
public static class InputCheck
{
    /// <summary>The cases that break the constraints, with the reason.</summary>
    /// <exception cref="ScriptException">The validator itself failed.</exception>
    public static async Task<IReadOnlyList<(TestCase Case, string Reason)>> FaultsAsync(
        ScriptRunner scripts, Problem problem, PackageText validator, IReadOnlyList<TestCase> cases, CancellationToken cancellation)
    {
        var script = await scripts.CompileCheckerAsync(validator, cancellation).ConfigureAwait(false);
        var codec = problem.Codec;
        var answers = await scripts.AskAsync(script, [.. cases.Select(c => ScriptChecker.AskAboutInput(codec, c.Input))], cancellation).ConfigureAwait(false);
        return [.. cases.Zip(answers, (test, answer) => (test, Result: ScriptChecker.Read(answer))).Where(pair => !pair.Result.Right).Select(pair => (pair.test, pair.Result.Note))];
    }
}
