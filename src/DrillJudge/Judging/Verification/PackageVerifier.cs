using System.Globalization;
using DrillJudge.Judging.Checkers;
using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Judging.Verification;

/// <summary>
/// Checks a package in the same sandboxes that judge learners: inputs obey the constraints, accepted solutions pass under half the limit, every wrong one is caught with the
/// verdict that its folder names, brute forces go beyond one and a half times the limit, and the cases kill the reference's mutants.
/// </summary>
/// <param name="node">Where it all runs.</param>
public sealed class PackageVerifier(JudgeNode node)
{
    private const double BeyondLimit = 1.5;

    private static readonly Dictionary<string, Verdict> Folders = new(StringComparer.Ordinal)
    {
        ["accepted"] = Verdict.Accepted,
        ["wrong_answer"] = Verdict.WrongAnswer,
        ["time_limit_exceeded"] = Verdict.TimeLimitExceeded,
        ["run_time_error"] = Verdict.RuntimeError,
        ["memory_limit_exceeded"] = Verdict.MemoryLimitExceeded,
        ["output_limit_exceeded"] = Verdict.OutputLimitExceeded,
        ["compile_error"] = Verdict.CompileError,
        ["compiler_error"] = Verdict.CompileError,
    };

    /// <summary>
    /// Which verifier this is: a finding of another one says nothing. It is the library's own identity, which any change to its code changes, so that nobody has to
    /// remember to count it up.
    /// </summary>
    public static string Version { get; } = typeof(PackageVerifier).Module.ModuleVersionId.ToString("N");

    /// <summary>Verifies one package. One whose author has marked what is still to be written is not run: it hears what that is.</summary>
    /// <param name="problem">The package.</param>
    /// <param name="mutants">Whether the suite's strength is measured.</param>
    /// <param name="jobs">Submissions judged at once.</param>
    /// <param name="progress">Told what begins.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Verification> VerifyAsync(Problem problem, bool mutants, int jobs, Action<string>? progress, CancellationToken cancellation)
    {
        var found = new Verification { Problem = problem.Slug, Pattern = problem.Pattern, Difficulty = problem.Difficulty };
        var shape = PackageShape.Complaints(problem).ToArray();
        if (problem.Todos.Count > 0)
            return found with { Errors = shape };
        try
        {
            progress?.Invoke("making cases");
            var prepared = await node.PrepareAsync(problem, cancellation).ConfigureAwait(false);
            var errors = new List<string>();
            errors.AddRange(shape);
            errors.AddRange(await CheckInputsAsync(prepared, cancellation).ConfigureAwait(false));
            progress?.Invoke("judging its submissions");
            var submissions = await CheckSubmissionsAsync(prepared, jobs, cancellation).ConfigureAwait(false);
            errors.AddRange(submissions.Where(s => s.Complaint.Length > 0).Select(s => $"{s.Path}: {s.Complaint}"));
            progress?.Invoke("measuring the reference's growth");
            found = found with
            {
                Cases = CaseCounts.Of(prepared.Cases),
                Submissions = submissions,
                Slowest = submissions.Where(s => !s.IsSlip).Select(s => s.Judgement.Time).DefaultIfEmpty().Max(),
                Limit = prepared.TimeLimit,
                Growth = await new GrowthMeasure(node).MeasureAsync(problem, cancellation).ConfigureAwait(false),
            };
            if (found.Growth is { } growth && GrowthMeasure.Contradicts(growth))
                errors.Add($"complexity: the reference grows like {growth}");
            if (mutants && problem.Reference is not null)
            {
                progress?.Invoke("hunting mutants");
                var hunt = new MutantHunt(node, prepared, jobs);
                found = found with { Mutation = await hunt.HuntAsync(cancellation).ConfigureAwait(false) };
                errors.AddRange(hunt.Complaints);
            }

            return found with { Errors = errors };
        }
        catch (Exception fault) when (fault is ScriptException or CompilerLostException or ProtocolException or Sandboxes.SandboxLostException)
        {
            return found with { Errors = [.. shape, fault.Message] };
        }
    }

    private async Task<IEnumerable<string>> CheckInputsAsync(PreparedProblem prepared, CancellationToken cancellation)
    {
        if (prepared.Problem.InputValidator is not { } validator)
            return [];
        var faults = await InputCheck.FaultsAsync(node.Scripts, prepared.Problem, validator, prepared.Cases, cancellation).ConfigureAwait(false);
        return faults.Select(fault => $"{fault.Case.Name} breaks the constraints: {fault.Reason}");
    }

    private async Task<IReadOnlyList<SubmissionCheck>> CheckSubmissionsAsync(PreparedProblem prepared, int jobs, CancellationToken cancellation)
    {
        var all = prepared.Problem.Submissions.SelectMany(folder => folder.Value.Select(file => (Folder: folder.Key, File: file))).ToArray();
        var checks = new SubmissionCheck[all.Length];
        await Parallel.ForAsync(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, async (i, token) =>
        {
            var expected = Folders.TryGetValue(all[i].Folder, out var named) ? named : (Verdict?)null;
            // A brute force must be beyond doubt: it is given half as much again and must still not make it.
            var given = expected == Verdict.TimeLimitExceeded ? prepared with { TimeLimit = prepared.TimeLimit * BeyondLimit } : prepared;
            // The first case that fails decides; what a wrong solution does with the rest is nobody's question here.
            var options = new JudgeOptions(StopAtFirstFailure: expected != Verdict.Accepted);
            var judgement = await node.Judge.JudgeAsync(given, all[i].File.Content, options, null, token).ConfigureAwait(false);
            checks[i] = new SubmissionCheck(all[i].File.Path, expected, judgement, Complaint(expected, judgement, prepared.TimeLimit));
        }).ConfigureAwait(false);
        return checks;
    }

    private static string Complaint(Verdict? expected, Judgement judgement, TimeSpan limit)
    {
        if (expected is null)
            return judgement.Verdict is Verdict.Accepted or Verdict.JudgeError ? $"got {judgement.Verdict.Code()}, a rejection is expected" : string.Empty;
        if (judgement.Verdict != expected)
        {
            var failure = judgement.FirstFailure;
            var detail = judgement.Fault ?? (failure is not null ? $"{failure.Case.Name}: {failure.Note} {failure.Report.Error?.Type} {failure.Report.Error?.Message}".TrimEnd()
                : judgement.Diagnostics.FirstOrDefault(d => d.Error)?.Message);
            return $"got {judgement.Verdict.Code()}, its folder says {expected.Value.Code()}{(detail is null ? string.Empty : $" ({detail})")}";
        }

        return expected == Verdict.Accepted && judgement.Time > limit / 2
            ? string.Create(CultureInfo.InvariantCulture, $"took {judgement.Time.TotalMilliseconds:0} ms, more than half the limit of {limit.TotalMilliseconds:0} ms")
            : string.Empty;
    }
}
