using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler;

/// <summary>A class, struct, record, interface or enum that the source declares.</summary>
/// <param name="name">Simple name.</param>
/// <param name="arity">Number of type parameters.</param>
/// <param name="space">Its namespace, empty for the global one.</param>
/// <param name="outer">The type around it, if any.</param>
internal sealed class DeclaredType(string name, int arity, string space, DeclaredType? outer)
{
    public string Name => name;

    public int Arity => arity;

    public string Namespace => space;

    public DeclaredType? Outer => outer;

    /// <summary>Its declarations, several when it is partial.</summary>
    public List<BaseTypeDeclarationSyntax> Parts { get; } = [];

    /// <summary>The name that means this type anywhere.</summary>
    public string FullName => outer is not null ? $"{outer.FullName}.@{name}" : space.Length == 0 ? $"global::@{name}" : $"global::{space}.@{name}";

    public bool IsStatic => Parts.Exists(static part => part.Modifiers.Any(SyntaxKind.StaticKeyword));

    /// <summary>Where its name stands.</summary>
    public Location Location => Parts[0].Identifier.GetLocation();

    private IEnumerable<MemberDeclarationSyntax> Members => Parts.OfType<TypeDeclarationSyntax>().SelectMany(static part => part.Members);

    /// <summary>Whether a method has one of these names.</summary>
    public bool Declares(IReadOnlyCollection<string> methods) => Members.OfType<MethodDeclarationSyntax>().Any(method => methods.Contains(method.Identifier.ValueText));

    /// <summary>Whether all methods of a name are static, of which there is one at least.</summary>
    public bool CallsStatically(string method)
    {
        var named = Members.OfType<MethodDeclarationSyntax>().Where(candidate => candidate.Identifier.ValueText == method).ToArray();
        return named.Length > 0 && Array.TrueForAll(named, static candidate => candidate.Modifiers.Any(SyntaxKind.StaticKeyword));
    }

    /// <summary>Parameter lists of the constructors, the primary one included; empty when the source declares none.</summary>
    public IReadOnlyList<ParameterListSyntax> Constructors() =>
    [
        .. Parts.OfType<TypeDeclarationSyntax>().Select(static part => part.ParameterList).OfType<ParameterListSyntax>(),
        .. Members.OfType<ConstructorDeclarationSyntax>().Where(static made => !made.Modifiers.Any(SyntaxKind.StaticKeyword)).Select(static made => made.ParameterList),
    ];
}
