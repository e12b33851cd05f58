using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DrillJudge.Compiler;

/// <summary>
/// Compilations without any source of others, made once. Adding trees to one of them reuses its bound references, which is most of what a small compilation costs.
/// </summary>
internal sealed class CompilationBases
{
    /// <summary>What every compilation is called.</summary>
    public const string AssemblyName = "Submission";

    // Question marks on reference types without a nullable context are no concern of a judge; nor are hints that usings are double or unneeded.
    private static readonly string[] Silent = ["CS8632", "CS8669", "CS1701", "CS1702", "CS8933", "CS8019", "CS1591", "CS2008", "CS1668", "CS0436"];

    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: false,
            concurrentBuild: false,
            deterministic: true,
            warningLevel: 4,
            nullableContextOptions: NullableContextOptions.Disable)
        .WithSpecificDiagnosticOptions(Silent.Concat(NullableWarnings()).ToDictionary(id => id, _ => ReportDiagnostic.Suppress));

    // A dereference, an unboxing and a value type's Value; all else about nulls asks for annotations, which learners do not write.
    private static readonly string[] OfNulls = ["CS8602", "CS8605", "CS8629"];

    private readonly SyntaxTree usings = SourceFile.ParseOwn(GlobalUsings.Source(GlobalUsings.All));
    private readonly Lazy<CSharpCompilation> library;
    private readonly Lazy<CSharpCompilation> fullLibrary;
    private readonly Lazy<CSharpCompilation> program;
    private readonly Lazy<CSharpCompilation> fullProgram;

    public CompilationBases(ReferenceSets references)
    {
        library = new(() => Create(references.Core, OutputKind.DynamicallyLinkedLibrary, references));
        fullLibrary = new(() => Create(references.Full.Value, OutputKind.DynamicallyLinkedLibrary, references));
        program = new(() => Create(references.Core, OutputKind.ConsoleApplication, references));
        fullProgram = new(() => Create(references.Full.Value, OutputKind.ConsoleApplication, references));
    }

    /// <summary>The options for libraries, from which the others are made.</summary>
    public static CSharpCompilationOptions LibraryOptions { get; } = Options;

    /// <summary>The same options, but for warnings of what may be null where it is used.</summary>
    public static CSharpCompilationOptions WarningOfNulls(CSharpCompilationOptions options) => options.WithNullableContextOptions(NullableContextOptions.Warnings)
        .WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.RemoveRange(OfNulls));

    /// <summary>A compilation to which the sources are added.</summary>
    /// <param name="executable">Whether the result has an entry point.</param>
    /// <param name="full">Whether all allowed references are there.</param>
    public CSharpCompilation Get(bool executable, bool full) => (executable, full) switch
    {
        (false, false) => library.Value,
        (false, true) => fullLibrary.Value,
        (true, false) => program.Value,
        (true, true) => fullProgram.Value,
    };

    /// <summary>The same with fewer namespaces open.</summary>
    public CSharpCompilation WithFewUsings(CSharpCompilation compilation) =>
        compilation.ReplaceSyntaxTree(usings, SourceFile.ParseOwn(GlobalUsings.Source(GlobalUsings.Few)));

    private CSharpCompilation Create(MetadataReference[] references, OutputKind kind, ReferenceSets sets) =>
        CSharpCompilation.Create(AssemblyName, [usings], [.. references, sets.Runner], Options.WithOutputKind(kind));

    private static IEnumerable<string> NullableWarnings() =>
        Enumerable.Range(8597, 59).Concat(Enumerable.Range(8762, 16)).Concat([8667, 8670, 8714, 8819, 8824, 8825, 8847]).Where(number => number != 8632).Select(number => $"CS{number}");
}
