using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler;

/// <summary>What was asked for and what is there, as a learner writes it.</summary>
internal static class SignatureWords
{
    private static readonly SymbolDisplayFormat Short = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameOnly,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>All that the class needs, for a message.</summary>
    public static string Wanted(CompileRequest request) =>
        request.EntryMembers.Count == 0 ? "nothing" : string.Join(", ", request.EntryMembers.Select(static member => $"`{member}`"));

    /// <summary>A member as the solution declares it.</summary>
    public static string Declaration(ISymbol symbol) => $"`{symbol.ToDisplayString(Short)}`";

    /// <summary>A type's short name.</summary>
    public static string Type(ITypeSymbol type) => type.ToDisplayString(Short);

    /// <summary>The constructor asked for, if the problem asks for one.</summary>
    public static string? Constructor(CompileRequest request) =>
        request.EntryMembers.FirstOrDefault(member => Parse(member) is ConstructorDeclarationSyntax);

    /// <summary>The method asked for under a name.</summary>
    public static (string Text, string Returns)? Method(CompileRequest request, string name)
    {
        foreach (var member in request.EntryMembers)
        {
            if (Parse(member) is MethodDeclarationSyntax method && method.Identifier.ValueText == name)
                return (member, method.ReturnType.ToString());
        }

        return null;
    }

    /// <summary>Ordinary methods, inherited ones included, but not those of object.</summary>
    public static IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType)
        {
            foreach (var method in at.GetMembers().OfType<IMethodSymbol>())
            {
                if (method is { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false } && method.Locations.Any(static place => place.IsInSource))
                    yield return method;
            }
        }
    }

    /// <summary>The method most likely meant: of the same name but for case, else the only one that is open.</summary>
    public static IMethodSymbol? Nearest(INamedTypeSymbol type, string name)
    {
        var methods = MethodsOf(type).ToArray();
        var open = methods.Where(static method => method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal).ToArray();
        return methods.FirstOrDefault(method => method.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? open.FirstOrDefault(method => method.Name.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(method.Name, StringComparison.OrdinalIgnoreCase))
            ?? open.FirstOrDefault();
    }

    /// <summary>The fields and properties of a helper type.</summary>
    public static string Fields(string source) => string.Join(", ", SourceFile.ParseOwn(source).GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>()
        .Select(static field => $"`{field.Declaration}`"));

    private static MemberDeclarationSyntax? Parse(string member) =>
        SyntaxFactory.ParseMemberDeclaration(member.TrimEnd(';', ' ') + (member.Contains('(', StringComparison.Ordinal) ? " { }" : ";"));
}
