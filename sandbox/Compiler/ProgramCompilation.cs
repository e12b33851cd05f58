using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;

namespace DrillJudge.Compiler;

/// <summary>A program with an entry point of its own.</summary>
internal sealed class ProgramCompilation(CompilationBases bases)
{
    public Outcome Compile(CompileRequest request, SyntaxTree tree, EmissionMode mode, CancellationToken cancel)
    {
        var emission = Emission.Of(bases, executable: true, [tree], mode, cancel);
        var diagnostics = Report.Of(emission.Diagnostics, tree).Select(static diagnostic => diagnostic.Id switch
        {
            "CS5001" => Report.WholeFile("DJ0201", "The program has no entry point. Expected: `static void Main()` in a class, or top-level statements."),
            "CS0017" => diagnostic with { Id = "DJ0202", Message = "The program has more than one Main method, so it is not clear where to start. Keep one." },
            _ => diagnostic,
        });
        return new Outcome(diagnostics) { Assembly = emission.Assembly, Symbols = emission.Symbols };
    }
}
