using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DrillJudge.Compiler;

/// <summary>One emitted compilation; on failure the diagnostics alone.</summary>
internal sealed record Emission(CSharpCompilation Compilation, bool Success, byte[] Assembly, byte[] Symbols, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly EmitOptions Portable = new(debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: "Solution.pdb");

    // Errors that a missing reference can cause.
    private static readonly HashSet<string> CuredByReferences =
        ["CS0012", "CS0103", "CS0117", "CS0234", "CS0246", "CS0433", "CS0518", "CS0656", "CS1061", "CS1069", "CS1070", "CS1935", "CS7069"];

    /// <summary>Emits, and when that fails tries what may cure it: all references, then fewer open namespaces.</summary>
    public static Emission Of(CompilationBases bases, bool executable, IReadOnlyList<SyntaxTree> trees, bool traceable, CancellationToken cancel)
    {
        var first = Of(Base(full: false).AddSyntaxTrees(trees), cancel);
        if (first.Success)
            return first;
        var second = first.Has(CuredByReferences) ? Of(Base(full: true).AddSyntaxTrees(trees), cancel) : first;
        if (second.Success || !second.Has(["CS0104"]))
            return second;
        var third = Of(bases.WithFewUsings(second.Compilation), cancel);
        return third.Success ? third : second;

        // Optimised code shares one throw among all bounds checks of a method, and the trace then names the wrong line.
        CSharpCompilation Base(bool full) => bases.Get(executable, full) is var plain && traceable
            ? plain.WithOptions(plain.Options.WithOptimizationLevel(OptimizationLevel.Debug)) : plain;
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

    private bool Has(HashSet<string> ids) => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && ids.Contains(diagnostic.Id));
}
