using System.Collections.Concurrent;
using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Formatting;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace DrillJudge.Compiler.Completing;

/// <summary>Workspaces of one process: a project for each set of helper types, bound once, to which a source is added for one request.</summary>
internal sealed class CompletionProjects(ReferenceSets references)
{
    private const int MaxKnown = 32;
    private readonly ConcurrentDictionary<string, Solution> known = new(StringComparer.Ordinal);

    // Composed of these two assemblies alone: looking for others costs a second and finds nothing.
    private readonly Lazy<Solution> empty = new(() =>
        new AdhocWorkspace(MefHostServices.Create([typeof(Workspace).Assembly, typeof(CSharpFormattingOptions).Assembly])).CurrentSolution);

    /// <summary>A document with the source, beside the usings and those helper types that it does not declare itself.</summary>
    public Document Add(SyntaxTree tree, CompileRequest request, CancellationToken cancel)
    {
        var declared = DeclaredTypes.In(tree).All.Where(static type => type.Arity == 0).Select(static type => type.Name).ToHashSet(StringComparer.Ordinal);
        var helpers = request.Helpers.Where(helper => !declared.Contains(helper.Name)).ToArray();
        var solution = Known(request.Kind == SourceKind.Program, helpers, cancel);
        // A number of its own: what the workspace remembers of one source is never taken for another's.
        var id = DocumentId.CreateNewId(solution.ProjectIds[0]);
        return solution.AddDocument(id, SourceFile.Name, tree.GetRoot(cancel)).GetDocument(id)!;
    }

    private Solution Known(bool executable, IReadOnlyList<HelperType> helpers, CancellationToken cancel)
    {
        var key = string.Join('\0', helpers.Select(static helper => helper.Source).Prepend(executable ? "program" : "library"));
        if (known.TryGetValue(key, out var found))
            return found;
        if (known.Count >= MaxKnown)
            known.Clear();
        return known[key] = Make(executable, helpers, cancel);
    }

    private Solution Make(bool executable, IReadOnlyList<HelperType> helpers, CancellationToken cancel)
    {
        var project = ProjectId.CreateNewId();
        var kind = executable ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var solution = empty.Value.AddProject(ProjectInfo.Create(
            project, VersionStamp.Default, CompilationBases.AssemblyName, CompilationBases.AssemblyName, LanguageNames.CSharp,
            compilationOptions: CompilationBases.LibraryOptions.WithOutputKind(kind), parseOptions: SourceFile.Options, metadataReferences: references.Core));
        foreach (var source in helpers.Select(static helper => helper.Source).Prepend(GlobalUsings.Source(GlobalUsings.All)))
            solution = solution.AddDocument(DocumentId.CreateNewId(project), "", SourceText.From(source));
        // Bound here, so that what is made of this solution for a request takes it over.
        _ = solution.GetProject(project)!.GetCompilationAsync(cancel).GetAwaiter().GetResult();
        return solution;
    }
}
