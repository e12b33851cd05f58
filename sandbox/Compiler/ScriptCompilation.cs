using System.Runtime.Loader;
using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DrillJudge.Compiler;

/// <summary>
/// An author's C# script, compiled and never run here. The assembly's submission class has a static &lt;Factory&gt;(object[]) that takes the globals in the first place
/// and gives a Task of object. #r and #load are errors, since there is no resolver for them.
/// </summary>
internal sealed class ScriptCompilation(ReferenceSets references, string runnerPath)
{
    private static readonly string[] Imports = ["System", "System.Collections.Generic", "System.Linq", "System.Text"];

    // Roslyn asks for the globals as a runtime type. Loading the assembly runs nothing of it.
    private readonly Lazy<System.Reflection.Assembly> runner = new(() => new AssemblyLoadContext("globals").LoadFromAssemblyPath(Path.GetFullPath(runnerPath)));

    /// <exception cref="ProtocolException">The globals type that the host names does not exist.</exception>
    public Outcome Compile(CompileRequest request, SyntaxTree tree, CancellationToken cancel)
    {
        var globals = runner.Value.GetType(request.Globals) ?? throw new ProtocolException($"The runner has no type {request.Globals} for a script's globals.");
        var options = CompilationBases.LibraryOptions.WithUsings(Imports.Append(globals.Namespace ?? "System"));
        var emission = Emission.Of(Script(tree, options, globals, references.Core), cancel);
        if (!emission.Success)
            emission = Emission.Of(Script(tree, options, globals, references.Full.Value), cancel);
        return new Outcome(Report.Of(emission.Diagnostics, tree))
        {
            Assembly = emission.Assembly,
            Symbols = emission.Symbols,
            Entry = emission.Success ? emission.Compilation.ScriptClass!.MetadataName : "",
        };
    }

    private CSharpCompilation Script(SyntaxTree tree, CSharpCompilationOptions options, Type globals, MetadataReference[] set) =>
        CSharpCompilation.CreateScriptCompilation("Submission", tree, [.. set, references.OpenRunner], options, previousScriptCompilation: null, typeof(object), globals);
}
