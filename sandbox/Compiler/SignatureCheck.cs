using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler;

/// <summary>
/// Says in the learner's words why the harness cannot call a solution. The harness's own errors never reach the learner; its calls are looked at one by one, and
/// each that does not bind is explained by what the solution has in the place.
/// </summary>
internal sealed class SignatureCheck(CSharpCompilation compilation, SyntaxTree harness, CompileRequest request, DeclaredType entry, IReadOnlyCollection<DeclaredType> ownHelpers)
{
    private readonly SemanticModel calls = compilation.GetSemanticModel(harness);
    private readonly INamedTypeSymbol? type = compilation.GetSemanticModel(entry.Parts[0].SyntaxTree).GetDeclaredSymbol(entry.Parts[0]) as INamedTypeSymbol;

    /// <summary>What is wrong with the solution's outside; one entry at least.</summary>
    public IReadOnlyList<SourceDiagnostic> Explain()
    {
        if (Shape() is { } shape)
            return [Report.At(entry.Location, "DJ0103", shape)];
        var found = Constructors().Concat(Methods()).Concat(Nodes()).ToArray();
        return found.Length > 0 ? found : [Report.At(entry.Location, "DJ0100", $"{entry.Name} cannot be called as the problem asks. It needs {SignatureWords.Wanted(request)}.")];
    }

    private string? Shape() => type switch
    {
        null => $"{entry.Name} was expected to be a class.",
        { TypeKind: not (TypeKind.Class or TypeKind.Struct) } => $"{entry.Name} is no class; write it as `public class {entry.Name}`.",
        { Arity: > 0 } => $"{entry.Name} has type parameters; a class without them was expected: `public class {entry.Name}`.",
        { IsFileLocal: true } => $"{entry.Name} is marked `file`, which hides it from the judge; write it as `public class {entry.Name}`.",
        { IsStatic: true } when SignatureWords.Constructor(request) is not null => $"{entry.Name} is static, so no instance of it can be made; write it as `public class {entry.Name}`.",
        { IsAbstract: true, IsStatic: false } => $"{entry.Name} is abstract, so no instance of it can be made; write it as `public class {entry.Name}`.",
        _ when entry.Outer is not null && !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) =>
            $"{entry.Name} is a private class inside {entry.Outer.Name}; put it outside or make it public.",
        _ => null,
    };

    private IEnumerable<SourceDiagnostic> Constructors()
    {
        foreach (var creation in harness.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
        {
            if (!SymbolEqualityComparer.Default.Equals(calls.GetTypeInfo(creation).Type, type) || calls.GetSymbolInfo(creation).Symbol is IMethodSymbol)
                continue;
            var present = type!.InstanceConstructors.Where(static made => !made.IsImplicitlyDeclared || made.Parameters.Length > 0).ToArray();
            var place = present.FirstOrDefault()?.Locations.FirstOrDefault() ?? entry.Location;
            var wanted = SignatureWords.Constructor(request) is { } text ? $"the constructor `{text}`" : "a public constructor without parameters";
            var has = present.Length == 0 ? "none" : string.Join(", ", present.Select(SignatureWords.Declaration));
            yield return Report.At(place, "DJ0104", $"{entry.Name} needs {wanted}; it has {has}.");
            yield break;
        }
    }

    private IEnumerable<SourceDiagnostic> Methods()
    {
        foreach (var call in harness.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } || SignatureWords.Method(request, name) is not { } wanted)
                continue;
            if (calls.GetSymbolInfo(call).Symbol is IMethodSymbol method)
            {
                if (WrongReturn(call, method))
                    yield return Report.At(method.Locations[0], "DJ0107", $"{name} should return `{wanted.Returns}`, as in `{wanted.Text}`; it returns `{SignatureWords.Type(method.ReturnType)}`.");
            }
            else
            {
                yield return Unbound(name, wanted.Text);
            }
        }
    }

    private bool WrongReturn(InvocationExpressionSyntax call, IMethodSymbol method) =>
        call.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration }
        && calls.GetTypeInfo(declaration.Type).Type is { } expected
        && (method.ReturnsVoid || !compilation.ClassifyConversion(method.ReturnType, expected).IsImplicit);

    private SourceDiagnostic Unbound(string name, string wanted)
    {
        var named = SignatureWords.MethodsOf(type!).Where(method => method.Name == name).ToArray();
        if (named.Length == 0)
        {
            var near = SignatureWords.Nearest(type!, name);
            var has = near is null ? "it has no such method" : $"it has {SignatureWords.Declaration(near)}";
            return Report.At(near?.Locations[0] ?? entry.Location, "DJ0102", $"{entry.Name} needs the method `{wanted}`; {has}.");
        }

        var open = named.Where(method => compilation.IsSymbolAccessibleWithin(method, compilation.Assembly)).ToArray();
        if (open.Length == 0)
            return Report.At(named[0].Locations[0], "DJ0105", $"{name} is not public, so the judge cannot call it; write `public {wanted}`.");
        return Report.At(open[0].Locations[0], "DJ0106", $"{name} should take the parameters of `{wanted}`; {entry.Name} has {string.Join(", ", open.Take(4).Select(SignatureWords.Declaration))}.");
    }

    /// <summary>The solution's own node class may lack what a node is reached by.</summary>
    private IEnumerable<SourceDiagnostic> Nodes()
    {
        var errors = calls.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Location.SourceSpan).ToArray();
        foreach (var helper in ownHelpers)
        {
            if (compilation.GetSemanticModel(helper.Parts[0].SyntaxTree).GetDeclaredSymbol(helper.Parts[0]) is not INamedTypeSymbol node)
                continue;
            var members = request.Helpers.First(supplied => supplied.Name == helper.Name);
            var broken = harness.GetRoot().DescendantNodes().Any(part =>
                part is MemberAccessExpressionSyntax or ObjectCreationExpressionSyntax or MethodDeclarationSyntax
                && errors.Any(span => part.Span.Contains(span))
                && (SymbolEqualityComparer.Default.Equals(calls.GetTypeInfo(part is MemberAccessExpressionSyntax access ? access.Expression : part).Type, node)
                    || part is MethodDeclarationSyntax { Identifier.ValueText: var made } && made == helper.Name));
            if (broken)
                yield return Report.At(helper.Location, "DJ0108", $"Your own class {helper.Name} must be usable like the problem's: {SignatureWords.Fields(members.Source)}, all public, and a constructor that takes the value.");
        }
    }
}
