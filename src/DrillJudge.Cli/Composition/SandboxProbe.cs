using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using DrillJudge.Sandboxes;

namespace DrillJudge.Cli.Composition;

/// <summary>For drill doctor: a sandbox that really starts, compiles and runs something.</summary>
internal static class SandboxProbe
{
    private const string Source = "Console.Write(6 * 7);";

    /// <inheritdoc cref="TryStartSandbox"/>
    public static async Task<string> TryAsync(CancellationToken cancellation)
    {
        await using var node = await LocalNode.StartAsync(new SandboxOptions { Nurseries = 1 }, 1, null, cancellation);
        await LocalNode.AwaitWarmAsync(node, cancellation);
        var program = await node.Compiler.CompileAsync(Harness.ForProgram.ToRequest(0, Source), cancellation);
        await using var lease = await node.Pool.LeaseAsync(cancellation);
        var run = await lease.RunAsync(
            new RunRequest(RunKind.Program, 1, 5000, 10_000, 256 << 20, 1 << 20, false, program.Entry, program.Assembly, program.Symbols), [default], _ => true, cancellation);
        var seen = run.Cases[0];
        return seen.End == CaseEnd.Answered && seen.Output.AsSpan().SequenceEqual("42"u8)
            ? $"compiled and ran a program in {seen.WallMicros / 1000.0:0} ms; a waiting process takes {lease.WarmBytes >> 20} MiB"
            : throw new InvalidOperationException($"a program that should print 42 ended so: {seen.End} {seen.Error?.Message}");
    }
}
