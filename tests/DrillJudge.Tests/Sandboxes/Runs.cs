using DrillJudge.Judging;
using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using DrillJudge.Sandboxes;
using Xunit;

namespace DrillJudge.Tests.Sandboxes;

/// <summary>Programs for pools that know nothing of problems.</summary>
internal static class Runs
{
    /// <summary>A request that runs a program once.</summary>
    public static async Task<RunRequest> ProgramAsync(JudgeNode node, string source)
    {
        var program = await node.Compiler.CompileAsync(Harness.ForProgram.ToRequest(0, source), TestContext.Current.CancellationToken);
        Assert.True(program.Success, string.Join("; ", program.Diagnostics.Select(d => d.Message)));
        return new RunRequest(RunKind.Program, 1, 5000, 10_000, 256 << 20, 1 << 20, false, program.Entry, program.Assembly, program.Symbols);
    }

    /// <summary>Runs it in that sandbox; answers what it printed.</summary>
    public static async Task<string> RunAsync(this SandboxLease lease, RunRequest request)
    {
        var result = await lease.RunAsync(request, [default], _ => true, TestContext.Current.CancellationToken);
        var seen = Assert.Single(result.Cases);
        Assert.Equal(CaseEnd.Answered, seen.End);
        return System.Text.Encoding.UTF8.GetString(seen.Output);
    }
}
