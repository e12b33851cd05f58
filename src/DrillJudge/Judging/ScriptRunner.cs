using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using DrillJudge.Protocol;
using DrillJudge.Sandboxes;

namespace DrillJudge.Judging;

/// <summary>
/// Runs what authors wrote: generators, checkers, validators, and the reference when it yields the answers. The sandboxes are as tight as learners' but are others:
/// expected outputs are in them.
/// </summary>
public sealed class ScriptRunner(SolutionCompiler compiler, Lazy<SandboxPool> pool)
{
    private const int CpuMillis = 30_000;
    private const int WallMillis = 60_000;
    private const int OutputBytes = 48 << 20;
    private const long MemoryBytes = 512L << 20;
    private const string GeneratorGlobals = "DrillJudge.Sandbox.GeneratorGlobals";
    private const string CheckerGlobals = "DrillJudge.Sandbox.CheckerGlobals";

    /// <summary>Compiles a checker or validator.</summary>
    /// <exception cref="ScriptException">It does not compile.</exception>
    public Task<CompileReply> CompileCheckerAsync(PackageText script, CancellationToken cancellation) => CompileAsync(script, CheckerGlobals, cancellation);

    /// <summary>Compiles a generator.</summary>
    /// <exception cref="ScriptException">It does not compile.</exception>
    public Task<CompileReply> CompileGeneratorAsync(PackageText script, CancellationToken cancellation) => CompileAsync(script, GeneratorGlobals, cancellation);

    /// <summary>Asks a compiled checker or validator about many cases; answers what it said of each.</summary>
    /// <exception cref="ScriptException">It threw or took too long.</exception>
    public async Task<IReadOnlyList<object?>> AskAsync(CompileReply script, IReadOnlyList<byte[]> payloads, CancellationToken cancellation)
    {
        var reports = await RunAsync(RunKind.Checker, script, payloads, cancellation).ConfigureAwait(false);
        return [.. reports.Select(r => DynamicValue.Read(new ValueReader(r.Output)))];
    }

    /// <summary>Has a generator make cases.</summary>
    /// <param name="script">The compiled generator.</param>
    /// <param name="mode">suite, random or sized.</param>
    /// <param name="seed">The same seed gives the same cases.</param>
    /// <param name="count">For random: how many.</param>
    /// <param name="size">For sized: n.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ScriptException">It threw or took too long.</exception>
    public async Task<IReadOnlyList<GeneratedCase>> GenerateAsync(
        CompileReply script, string mode, long seed, int count, int size, CancellationToken cancellation)
    {
        var payload = new ValueWriter();
        DynamicValue.Write(payload, new object[] { mode, seed, count, size });
        var reports = await RunAsync(RunKind.Generator, script, [payload.ToArray()], cancellation).ConfigureAwait(false);
        return [.. ((IReadOnlyList<object?>)DynamicValue.Read(new ValueReader(reports[0].Output))!).Select(GeneratedCase.Read)];
    }

    /// <summary>Runs a compiled solution on inputs, for its answers and times; every case must answer.</summary>
    /// <exception cref="ScriptException">A case did not.</exception>
    public Task<IReadOnlyList<CaseReport>> RunReferenceAsync(RunKind kind, CompileReply reference, IReadOnlyList<byte[]> inputs, CancellationToken cancellation) =>
        RunAsync(kind, reference, inputs, cancellation);

    private async Task<CompileReply> CompileAsync(PackageText script, string globals, CancellationToken cancellation)
    {
        var reply = await compiler.CompileAsync(new CompileRequest(0, SourceKind.Script, script.Content, string.Empty, [], string.Empty, [], globals), cancellation).ConfigureAwait(false);
        return reply.Success ? reply
            : throw new ScriptException($"{script.Path} does not compile: {string.Join("; ", reply.Diagnostics.Where(d => d.Error).Take(5).Select(d => $"line {d.Line}: {d.Id} {d.Message}"))}");
    }

    private async Task<IReadOnlyList<CaseReport>> RunAsync(RunKind kind, CompileReply program, IReadOnlyList<byte[]> inputs, CancellationToken cancellation)
    {
        var request = new RunRequest(kind, inputs.Count, CpuMillis, WallMillis, MemoryBytes, OutputBytes, false, program.Entry, program.Assembly, program.Symbols);
        RunResult result;
        var lease = await pool.Value.LeaseAsync(cancellation).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
            result = await lease.RunAsync(request, [.. inputs.Select(i => (ReadOnlyMemory<byte>)i)], _ => true, cancellation).ConfigureAwait(false);
        var failed = result.Cases.FirstOrDefault(c => c.End != CaseEnd.Answered);
        return failed is null ? result.Cases
            : throw new ScriptException($"The {Name(kind)} did not answer case {failed.Index + 1}: {failed.End} {failed.Error?.Type} {failed.Error?.Message} {(failed.Error?.Line > 0 ? $"(line {failed.Error.Line})" : string.Empty)}".TrimEnd());
    }

    private static string Name(RunKind kind) => kind switch
    {
        RunKind.Generator => "generator",
        RunKind.Checker => "checker or validator",
        _ => "reference solution",
    };
}
