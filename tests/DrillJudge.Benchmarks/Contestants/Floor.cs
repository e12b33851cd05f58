extern alias compiler;
extern alias runner;

using System.Reflection;
using System.Runtime.Loader;
using compiler::DrillJudge.Compiler;
using compiler::DrillJudge.Protocol;
using DrillJudge.Benchmarks.Corpora;
using ValueReader = runner::DrillJudge.Protocol.ValueReader;
using ValueWriter = runner::DrillJudge.Protocol.ValueWriter;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>
/// What cannot be undercut: the same compiler with the same settings, warm in this process, and the harness called directly. Nothing is sent anywhere and nothing
/// holds the solution back. The assembly is loaded for good, since one that can be unloaded runs slower.
/// </summary>
internal sealed class Floor(string runnerPath) : IOpponent
{
    private readonly CompileService service = new(runnerPath);

    /// <inheritdoc/>
    public string Key => "d";

    /// <inheritdoc/>
    public string Title => "the floor: warm Roslyn and a direct call in one process, no sandbox";

    /// <summary>Compiles a submission; fails where it does not compile.</summary>
    public CompileReply Compile(Submission submission, CancellationToken cancellation)
    {
        var harness = submission.Problem.Prepared.Harness;
        HelperType[] helpers = [.. harness.Helpers.Select(helper => new HelperType(helper.Name, helper.Source))];
        var request = new CompileRequest(0, SourceKind.Solution, submission.Source, harness.EntryType, harness.EntryMembers, harness.Source, helpers, "");
        var reply = service.Compile(request, cancellation);
        return reply.Success ? reply : throw new BenchException($"{submission.Problem.Slug} does not compile: {reply.Diagnostics[0].Message}");
    }

    /// <inheritdoc/>
    public Task JudgeAsync(Submission submission, CancellationToken cancellation)
    {
        var compiled = Compile(submission, cancellation);
        var context = new AssemblyLoadContext(null, isCollectible: false);
        var assembly = context.LoadFromStream(new MemoryStream(compiled.Assembly), new MemoryStream(compiled.Symbols));
        var run = assembly.GetType(compiled.Entry, throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!
            .CreateDelegate<Action<ValueReader, ValueWriter>>();
        var cases = submission.Problem.Prepared.Cases;
        for (var i = 0; i < cases.Count; i++)
        {
            var output = new ValueWriter();
            run(new ValueReader(cases[i].Input), output);
            submission.Problem.Demand(i, output.ToArray(), Key);
        }

        return Task.CompletedTask;
    }
}
