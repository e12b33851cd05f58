using System.Diagnostics;
using DrillJudge.Compiler.Completing;
using DrillJudge.Compiler.Fingerprints;
using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;

namespace DrillJudge.Compiler;

/// <summary>
/// Source in, assembly or diagnostics out, in this process: no file is written, nothing that was compiled is run. Thread-safe.
/// A hostile source can hang it past any token or end the process; that is for whoever supervises the process to see.
/// </summary>
/// <param name="runnerPath">Path of Runner.dll, whose types the harness and the scripts use.</param>
public sealed class CompileService(string runnerPath)
{
    private readonly Compilers compilers = new(runnerPath);

    /// <summary>Compiles one source.</summary>
    /// <exception cref="OperationCanceledException">The token was seen in time; Roslyn does not look at it everywhere.</exception>
    public CompileReply Compile(CompileRequest request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = Stopwatch.GetTimestamp();
        var outcome = Run(request, request.Traceable ? EmissionMode.Traceable : EmissionMode.Fast, cancel);
        return new CompileReply(request.Id, outcome.Assembly, outcome.Symbols, outcome.Entry, Micros(started), Report.Arrange(outcome.Diagnostics));
    }

    /// <summary>Says of a source what compiling it would say, and emits nothing.</summary>
    /// <exception cref="OperationCanceledException">The token was seen in time; Roslyn does not look at it everywhere.</exception>
    /// <exception cref="ProtocolException">Scripts are not written in an editor of ours.</exception>
    public DiagnoseReply Diagnose(DiagnoseRequest request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Code.Kind == SourceKind.Script)
            throw new ProtocolException("A script is compiled, not diagnosed.");
        var started = Stopwatch.GetTimestamp();
        var outcome = Run(request.Code, request.Nulls ? EmissionMode.CheckNulls : EmissionMode.Check, cancel);
        return new DiagnoseReply(request.Id, Micros(started), Report.Arrange(outcome.Diagnostics));
    }

    /// <summary>Says what may stand at a place of a source.</summary>
    /// <exception cref="OperationCanceledException">The token was seen in time; Roslyn does not look at it everywhere.</exception>
    public CompleteReply Complete(CompleteRequest request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = Stopwatch.GetTimestamp();
        var (from, truncated, items) = SourceLimits.Check(request.Code.Source) is null
            ? BigStack.Run(() => compilers.Completions.At(request.Code, request.Offset, cancel)) : CompletionList.None(request.Offset);
        return new CompleteReply(request.Id, from, truncated, Micros(started), items);
    }

    /// <summary>Takes the fingerprints of a source's shape, to hold it against others. Nothing is bound: it need not compile.</summary>
    /// <exception cref="OperationCanceledException">The token was seen in time.</exception>
    public static FingerprintReply Fingerprint(FingerprintRequest request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (SourceLimits.Check(request.Source) is not null)
            return new FingerprintReply(request.Id, Readable: false, 0, []);
        var members = BigStack.Run(() => ShapeReader.Read(SourceFile.Parse(request.Source, script: false, cancel), cancel));
        return new FingerprintReply(request.Id, Readable: true, members.Sum(static m => m.Count), Winnowing.Of(members, request.Every));
    }

    /// <summary>Compiles a few sources of its own, so that the first request finds Roslyn loaded. Takes about a second.</summary>
    /// <param name="cancel">Seen between sources.</param>
    /// <param name="rounds">How often each is compiled. Beyond two, later requests gain: the runtime recompiles what it sees often.</param>
    /// <exception cref="InvalidOperationException">One that must compile does not: the runner or the references are not what they should be.</exception>
    public void WarmUp(CancellationToken cancel, int rounds = 2)
    {
        for (var round = 0; round < rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            var replies = WarmUpSources.All.Select(request => Compile(request, cancel)).ToArray();
            if (!replies[0].Success)
                throw new InvalidOperationException($"The compiler cannot compile: {string.Join(" ", replies[0].Diagnostics.Select(diagnostic => diagnostic.Message))}");
        }
    }

    /// <summary>The same for what editors ask: nothing of it is loaded before. Takes another second.</summary>
    /// <param name="rounds">How often each is asked.</param>
    /// <param name="cancel">Seen between requests.</param>
    public void WarmUpEditors(int rounds, CancellationToken cancel)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (code, offset) in EditorWarmUp.All)
            {
                cancel.ThrowIfCancellationRequested();
                Complete(new CompleteRequest(0, "", offset, code), cancel);
                Diagnose(new DiagnoseRequest(0, "", false, code), cancel);
            }
        }
    }

    private static long Micros(long started) => (long)Stopwatch.GetElapsedTime(started).TotalMicroseconds;

    private Outcome Run(CompileRequest request, EmissionMode mode, CancellationToken cancel) =>
        SourceLimits.Check(request.Source) is { } broken ? new Outcome([broken]) : BigStack.Run(() => RunDeep(request, mode, cancel));

    private Outcome RunDeep(CompileRequest request, EmissionMode mode, CancellationToken cancel)
    {
        var script = request.Kind == SourceKind.Script;
        var tree = SourceFile.Parse(request.Source, script, cancel);
        if (SourceFile.IsEmpty(tree, cancel))
            return new Outcome([Report.WholeFile("DJ0003", $"The source is empty. {Expected(request)}")]);
        return request.Kind switch
        {
            SourceKind.Solution => compilers.Solutions.Compile(request, tree, mode, cancel),
            SourceKind.Program => compilers.Programs.Compile(request, tree, mode, cancel),
            SourceKind.Script => compilers.Scripts.Compile(request, tree, cancel),
            _ => throw new ProtocolException($"There is no source of kind {request.Kind}."),
        };
    }

    private static string Expected(CompileRequest request) => request.Kind switch
    {
        SourceKind.Solution => $"Expected: class {request.EntryType} with {SignatureWords.Wanted(request)}.",
        SourceKind.Program => "Expected: a program with a Main method or top-level statements.",
        _ => "Expected: a C# script.",
    };

    private sealed class Compilers
    {
        public Compilers(string runnerPath)
        {
            var references = new ReferenceSets(runnerPath);
            var bases = new CompilationBases(references);
            Solutions = new SolutionCompilation(bases);
            Programs = new ProgramCompilation(bases);
            Scripts = new ScriptCompilation(references, runnerPath);
            Completions = new Completions(new CompletionProjects(references));
        }

        public SolutionCompilation Solutions { get; }

        public ProgramCompilation Programs { get; }

        public ScriptCompilation Scripts { get; }

        public Completions Completions { get; }
    }
}
