using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using DrillJudge.Cli.Reports;
using DrillJudge.Judging;
using DrillJudge.Judging.Verification;
using DrillJudge.Problems;
using DrillJudge.Protocol;
using DrillJudge.Sandboxes;

namespace DrillJudge.Cli.Composition;

/// <summary>Verifies packages on a node of this process's own, several at once; what an earlier run found of the same content is not looked for again.</summary>
internal static class VerifySession
{
    /// <inheritdoc cref="VerifyProblems"/>
    public static async IAsyncEnumerable<VerifyReport> VerifyAsync(
        VerifyRequest request, Action<VerifyProgress> progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var options = LocalNode.Options(new SandboxOptions { Nurseries = request.Jobs }, request.Jobs) with { RenewSuites = request.Fresh };
        var engine = new Progress<string>(line => progress(new VerifyProgress(null, line)));
        var findings = new KeptFindings(LocalNode.CacheFolder);
        var image = await JudgeNode.EnsureImageAsync(options, engine, cancellation);
        var open = new List<Problem>();
        foreach (var folder in request.Problems)
        {
            var (problem, unreadable) = Load(folder.Path);
            if (problem is null)
                yield return VerifyReport.Unreadable(folder.Slug, unreadable);
            else if (!request.Fresh && findings.Find(problem.ContentHash, image, request.Mutants) is { } kept)
                yield return kept;
            else
                open.Add(problem);
        }

        if (open.Count == 0)
            yield break;
        await using var node = await JudgeNode.StartAsync(options, engine, cancellation);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var found = Channel.CreateUnbounded<VerifyReport>();
        var work = VerifyAllAsync();
        try
        {
            await foreach (var report in found.Reader.ReadAllAsync(cancellation))
                yield return report;
        }
        finally
        {
            // Nobody verifies any more when the node goes, also where whoever reads has had enough.
            await stop.CancelAsync();
            await work;
        }

        async Task VerifyAllAsync()
        {
            try
            {
                var verifier = new PackageVerifier(node);
                await Parallel.ForEachAsync(open, new ParallelOptions { MaxDegreeOfParallelism = request.Jobs, CancellationToken = stop.Token }, async (problem, token) =>
                {
                    var clock = Stopwatch.StartNew();
                    var verification = await verifier.VerifyAsync(problem, request.Mutants, request.Jobs, step => progress(new VerifyProgress(problem.Slug, step)), token);
                    var report = VerifyReport.Of(verification, clock.Elapsed);
                    findings.Keep(problem.ContentHash, node.Host.Image, request.Mutants, report);
                    found.Writer.TryWrite(report);
                });
                found.Writer.Complete();
            }
            catch (Exception fault)
            {
                found.Writer.Complete(fault);
            }
        }
    }

    private static (Problem? Problem, IReadOnlyList<string> Errors) Load(string folder)
    {
        try
        {
            return (ProblemLoader.Load(folder), []);
        }
        catch (ProblemFormatException e)
        {
            return (null, [.. e.Errors.Select(error => error.ToString())]);
        }
    }
}
