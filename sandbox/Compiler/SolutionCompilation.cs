using System.Collections.Concurrent;
using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;

namespace DrillJudge.Compiler;

/// <summary>A solution with its harness and the helper types that it does not declare itself.</summary>
internal sealed class SolutionCompilation(CompilationBases bases)
{
    private const int MaxKnown = 256;
    private readonly ConcurrentDictionary<string, SyntaxTree> known = new();

    public Outcome Compile(CompileRequest request, SyntaxTree tree, EmissionMode mode, CancellationToken cancel)
    {
        var declared = DeclaredTypes.In(tree);
        if (declared.Entry(request.EntryType, MethodNames(request)) is not { } entry)
            return WithoutEntry(request, tree, declared, mode, cancel);
        var own = new Dictionary<string, DeclaredType>();
        var trees = new List<SyntaxTree>();
        foreach (var helper in request.Helpers)
        {
            if (declared.Helper(helper.Name, entry) is { } type)
                own.Add(helper.Name, type);
            else
                trees.Add(Known(helper.Source));
        }

        var harness = Known(HarnessTemplate.Fill(request, entry, own));
        var emission = Emission.Of(bases, executable: false, [.. trees, harness, tree], mode, cancel);
        var ours = Report.Of(emission.Diagnostics, tree).Select(Explained);
        if (emission.Success)
            return new Outcome(ours) { Assembly = emission.Assembly, Symbols = emission.Symbols, Entry = HarnessTemplate.Entry };
        var all = ours.ToList();
        // A class that does not parse lacks its methods only because of that, so the signature is looked at when the source holds together.
        var parsed = !emission.Diagnostics.Any(d => d.Location.SourceTree == tree && d.Severity == DiagnosticSeverity.Error && tree.GetDiagnostics(cancel).Contains(d));
        if (parsed && emission.Diagnostics.Any(d => d.Location.SourceTree == harness && d.Severity == DiagnosticSeverity.Error))
        {
            var check = new SignatureCheck(emission.Compilation, harness, request, entry, own.Values);
            var learnersOwn = all.Exists(static d => d.Error);
            all.AddRange(check.Explain().Where(d => !learnersOwn || d.Id != "DJ0100"));
        }

        if (!all.Exists(static d => d.Error))
            all.Add(Report.At(entry.Location, "DJ0100", $"{entry.Name} cannot be compiled with the judge's call of it. It needs {SignatureWords.Wanted(request)}."));
        return new Outcome(all);
    }

    private Outcome WithoutEntry(CompileRequest request, SyntaxTree tree, DeclaredTypes declared, EmissionMode mode, CancellationToken cancel)
    {
        var helpers = request.Helpers.Where(helper => !declared.All.Any(type => type.Name == helper.Name && type.Arity == 0)).Select(helper => Known(helper.Source));
        var emission = Emission.Of(bases, executable: false, [.. helpers, tree], mode, cancel);
        var classes = declared.All.Where(static type => type.Outer is null).Select(static type => type.Name).Take(5).ToArray();
        var found = classes.Length == 0 ? "the source declares no class" : $"the source declares {string.Join(", ", classes)}";
        var missing = Report.WholeFile("DJ0101", $"There is no class {request.EntryType}: {found}. Expected: class {request.EntryType} with {SignatureWords.Wanted(request)}.");
        return new Outcome([missing, .. Report.Of(emission.Diagnostics, tree).Where(d => d.Id != "CS8805")]);
    }

    private static SourceDiagnostic Explained(SourceDiagnostic diagnostic) => diagnostic.Id == "CS8805"
        ? diagnostic with { Id = "DJ0109", Message = "Statements outside of a class are not run here: the judge calls the class's methods. Remove them or move them into a method." }
        : diagnostic;

    private static IReadOnlyCollection<string> MethodNames(CompileRequest request) =>
        [.. request.EntryMembers.Select(static member => member[..Math.Max(0, member.IndexOf('(', StringComparison.Ordinal))].Split(' ')[^1])];

    /// <summary>Our own files are few and come again with every submission to a problem, so they are parsed once.</summary>
    private SyntaxTree Known(string source)
    {
        if (known.Count > MaxKnown)
            known.Clear();
        return known.GetOrAdd(source, static text => SourceFile.ParseOwn(text));
    }
}
