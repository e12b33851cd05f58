using System.Diagnostics;
using DrillJudge.Benchmarks.Contestants;
using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Protocol;

namespace DrillJudge.Benchmarks.Measuring;

/// <summary>Memory, MiB.</summary>
/// <param name="Node">This process while nothing but the node is in it.</param>
/// <param name="Compiler">The compiler's container: supervisor, worker and warm spare.</param>
/// <param name="Runner">A process that waits for a submission, at its peak.</param>
internal sealed record MemoryFigures(double Node, double Compiler, double Runner)
{
    private const double MiB = 1 << 20;

    /// <summary>Measures.</summary>
    public static async Task<MemoryFigures> MeasureAsync(OurJudge judge, Submission submission, CancellationToken cancellation)
    {
        var node = judge.Node;
        var compiler = await node.Compiler.WarmAsync(cancellation).ConfigureAwait(false);
        var container = await ContainerMemory.ReadAsync(node.Host.Engine, compiler, cancellation).ConfigureAwait(false);
        using var self = Process.GetCurrentProcess();
        return new MemoryFigures(self.WorkingSet64 / MiB, container / MiB, await WarmAsync(judge, submission, cancellation).ConfigureAwait(false) / MiB);
    }

    /// <summary>A lease tells it. The sandbox is given something to run, as leases are.</summary>
    private static async Task<long> WarmAsync(OurJudge judge, Submission submission, CancellationToken cancellation)
    {
        var problem = submission.Problem.Prepared;
        var compiled = await judge.Node.Compiler.CompileAsync(problem.Harness.ToRequest(0, submission.Source), cancellation).ConfigureAwait(false);
        var lease = await judge.Node.Pool.LeaseAsync(cancellation).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            var run = new RunRequest(RunKind.Harness, 1, 5000, 20_000, problem.Problem.Limits.MemoryBytes, 1 << 20, false, compiled.Entry, compiled.Assembly, compiled.Symbols);
            await lease.RunAsync(run, [problem.Cases[0].Input], _ => true, cancellation).ConfigureAwait(false);
            return lease.WarmBytes;
        }
    }
}
