using DrillJudge.Attempts;
using DrillJudge.Judging;
using DrillJudge.Problems;

namespace DrillJudge.Jobs;

/// <summary>Runs sources on the judge node of this process.</summary>
public sealed class LocalTrials(JudgeHost host) : ITrialRunner
{
    /// <inheritdoc/>
    public async Task<Outcome<TrialRun>> RunAsync(TrialRequest request, CancellationToken cancellation)
    {
        if (AttemptRules.CheckSource(request.Source) is { } bad)
            return bad;
        var node = await host.NodeAsync(cancellation).ConfigureAwait(false);
        var problem = await host.PrepareAsync(request.Problem, request.PackageHash, cancellation).ConfigureAwait(false);
        var trial = Samples(problem);
        if (!string.IsNullOrWhiteSpace(request.Input))
        {
            var own = await OwnAsync(node, problem, request.Input, cancellation).ConfigureAwait(false);
            if (own.Refused)
                return own.Refusal;
            trial = own.Value;
        }

        var judgement = await node.Judge.JudgeAsync(trial, request.Source, JudgeOptions.Default, null, cancellation).ConfigureAwait(false);
        if (judgement.Verdict == Verdict.JudgeError)
            throw new InvalidOperationException($"A run failed through our fault: {judgement.Fault}");
        return new TrialRun(
            judgement.Verdict == Verdict.CompileError ? "CE" : "ran",
            [.. judgement.Diagnostics.Select(DiagnosticView.From)],
            [.. judgement.Cases.Select(result => CaseView.From(trial, result))]);
    }

    private static PreparedProblem Samples(PreparedProblem problem)
    {
        var samples = problem.Cases.TakeWhile(test => test.Group == CaseGroup.Sample).ToArray();
        return problem with { Cases = samples, Expected = [.. problem.Expected.Take(samples.Length)] };
    }

    private static async Task<Outcome<PreparedProblem>> OwnAsync(JudgeNode node, PreparedProblem problem, string input, CancellationToken cancellation)
    {
        byte[] encoded;
        try
        {
            encoded = problem.Problem.Codec.EncodeInput(OwnInput.Read(problem.Problem.Codec, input));
        }
        catch (ValueException fault)
        {
            return Refusal.Invalid("input", $"Your input cannot be read: {fault.Message}");
        }

        var test = new TestCase(0, "your input", CaseGroup.Sample, null, null, encoded);
        if (problem.Problem.InputValidator is { } validator)
        {
            var faults = await InputCheck.FaultsAsync(node.Scripts, problem.Problem, validator, [test], cancellation).ConfigureAwait(false);
            if (faults.Count > 0)
                return Refusal.Invalid("input-constraints", $"Your input does not obey the constraints: {faults[0].Reason}");
        }

        if (problem.Problem.Reference is not { } reference)
            return Refusal.Invalid("input", "This problem has no reference solution here that could answer an input of your own.");
        var answers = await node.Preparer.AnswerAsync(problem.Problem, reference, [test], cancellation).ConfigureAwait(false);
        return problem with { Cases = [test], Expected = [answers[0].Output] };
    }
}
