extern alias compiler;
extern alias runner;

using System.Reflection;
using System.Runtime.Loader;
using compiler::DrillJudge.Compiler;
using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using Xunit;
using CompilerReader = compiler::DrillJudge.Protocol.ValueReader;
using CompilerRequest = compiler::DrillJudge.Protocol.CompileRequest;
using CompilerWriter = compiler::DrillJudge.Protocol.ValueWriter;
using RunnerReader = runner::DrillJudge.Protocol.ValueReader;
using RunnerWriter = runner::DrillJudge.Protocol.ValueWriter;

namespace DrillJudge.Tests.Judging.Compilation;

/// <summary>Compiles in this process, over the wire's encoding, and calls the harness as the runner does.</summary>
internal sealed class Compiled
{
    private static readonly Lazy<CompileService> Shared = new(() => new CompileService(Path.Combine(AppContext.BaseDirectory, "Runner.dll")));
    private readonly Lazy<Action<RunnerReader, RunnerWriter>> run;

    private Compiled(CompileReply reply)
    {
        Reply = reply;
        run = new(() => Load(reply).GetType(reply.Entry, throwOnError: true)!.GetMethod("Run")!.CreateDelegate<Action<RunnerReader, RunnerWriter>>());
    }

    public static CompileService Service => Shared.Value;

    public CompileReply Reply { get; }

    /// <summary>The ids of the errors, or the first error's text where that says more in a failed test.</summary>
    public IEnumerable<string> Errors => Reply.Diagnostics.Where(d => d.Error).Select(d => d.Id);

    public static Compiled From(Harness harness, string source) => new(Send(harness.ToRequest(7, source)));

    public static CompileReply Send(CompileRequest request)
    {
        var writer = new ValueWriter();
        request.Write(writer);
        var reply = Service.Compile(CompilerRequest.Read(new CompilerReader(writer.ToArray())), TestContext.Current.CancellationToken);
        var answer = new CompilerWriter();
        reply.Write(answer);
        return CompileReply.Read(new ValueReader(answer.ToArray()));
    }

    public static Assembly Load(CompileReply reply)
    {
        Assert.Equal([], reply.Diagnostics.Where(d => d.Error));
        return new AssemblyLoadContext("submission").LoadFromStream(new MemoryStream(reply.Assembly), new MemoryStream(reply.Symbols));
    }

    /// <summary>Runs one case.</summary>
    public ValueReader Run(Action<ValueWriter> arguments)
    {
        var input = new ValueWriter();
        arguments(input);
        var reader = new RunnerReader(input.ToArray());
        var output = new RunnerWriter();
        run.Value(reader, output);
        reader.End();
        return new ValueReader(output.ToArray());
    }
}
