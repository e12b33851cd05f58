using System.Runtime.CompilerServices;
using DrillJudge.Cli.Reports;
using DrillJudge.Judging.Verification;
using DrillJudge.Protocol;
using DrillJudge.Sandboxes;

namespace DrillJudge.Cli.Composition;

/// <summary>Verifies packages on a node of this process's own.</summary>
internal static class VerifySession
{
    /// <inheritdoc cref="VerifyProblems"/>
    public static async IAsyncEnumerable<VerifyReport> VerifyAsync(
        VerifyRequest request, Action<string> progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var node = await LocalNode.StartAsync(new SandboxOptions { Nurseries = request.Jobs }, 1, new Progress<string>(progress), cancellation);
        var verifier = new PackageVerifier(node);
        foreach (var folder in request.Problems)
        {
            var problem = LocalNode.Load(folder);
            yield return Report(await verifier.VerifyAsync(problem, request.Mutants, request.Jobs, progress, cancellation));
        }
    }

    private static VerifyReport Report(Verification found)
    {
        var accepted = found.Submissions.Where(s => !s.IsSlip).ToArray();
        var slips = found.Submissions.Where(s => s.IsSlip).ToArray();
        return new VerifyReport(
            found.Problem, found.Pattern, found.Cases, accepted.Count(IsOk), accepted.Length, slips.Count(IsOk), slips.Length, found.Mutation?.Killed ?? 0, found.Mutation?.Total ?? 0,
            [.. found.Mutation?.Survivors.Select(Survivor) ?? []], Math.Round(found.Slowest.TotalMilliseconds, 1), found.Limit.TotalMilliseconds, found.Growth?.ToString(), found.Errors);
    }

    private static bool IsOk(SubmissionCheck check) => check.Complaint.Length == 0;

    private static SurvivorReport Survivor(Mutant mutant) => new(mutant.Line, mutant.Original, mutant.Replacement, $"- {mutant.Original}\n+ {mutant.Replacement}");
}
