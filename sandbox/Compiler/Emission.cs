using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DrillJudge.Compiler;

/// <summary>One emitted compilation; on failure, and where nothing is to be emitted, the diagnostics alone.</summary>
internal sealed record Emission(CSharpCompilation Compilation, bool Success, byte[] Assembly, byte[] Symbols, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly EmitOptions Portable = new(debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: "Solution.pdb");

    // Errors that a missing reference can cause.
    private static readonly HashSet<string> CuredByReferences =
        ["CS0012", "CS0103", "CS0117", "CS0234", "CS0246", "CS0433", "CS0518", "CS0656", "CS1061", "CS1069", "CS1070", "CS1935", "CS7069"];

    /// <summary>Emits, and when that fails tries what may cure it: all references, then fewer open namespaces.</summary>
    public static Emission Of(CompilationBases bases, bool executable, IReadOnlyList<SyntaxTree> trees, EmissionMode mode, CancellationToken cancel)
    {
        var first = Try(Base(full: false).AddSyntaxTrees(trees));
        if (first.Success)
            return first;
        var second = first.Has(CuredByReferences) ? Try(Base(full: true).AddSyntaxTrees(trees)) : first;
        if (second.Success || !second.Has(["CS0104"]))
            return second;
        var third = Try(bases.WithFewUsings(second.Compilation));
        return third.Success ? third : second;

        Emission Try(CSharpCompilation compilation) => mode is EmissionMode.Check or EmissionMode.CheckNulls ? Look(compilation, cancel) : Of(compilation, cancel);

        CSharpCompilation Base(bool full) => bases.Get(executable, full) is var plain && mode switch
        {
            // Optimised code shares one throw among all bounds checks of a method, and the trace then names the wrong line.
            EmissionMode.Traceable => plain.Options.WithOptimizationLevel(OptimizationLevel.Debug),
            EmissionMode.CheckNulls => CompilationBases.WarningOfNulls(plain.Options),
            _ => null,
        } is { } options ? plain.WithOptions(options) : plain;
    }

    /// <summary>Emits assembly and symbols into memory.</summary>
    public static Emission Of(CSharpCompilation compilation, CancellationToken cancel)
    {
        using var assembly = new MemoryStream(8 << 10);
        using var symbols = new MemoryStream(4 << 10);
        var result = compilation.Emit(assembly, symbols, options: Portable, cancellationToken: cancel);
        return result.Success
            ? new Emission(compilation, true, assembly.ToArray(), symbols.ToArray(), result.Diagnostics)
            : new Emission(compilation, false, [], [], result.Diagnostics);
    }

    private static Emission Look(CSharpCompilation compilation, CancellationToken cancel)
    {
        var diagnostics = compilation.GetDiagnostics(cancel);
        return new Emission(compilation, !diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error), [], [], diagnostics);
    }

    private bool Has(HashSet<string> ids) => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && ids.Contains(diagnostic.Id));
}
