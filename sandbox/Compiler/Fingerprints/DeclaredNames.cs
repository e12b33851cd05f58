using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler.Fingerprints;

/// <summary>The names that a source gives itself, and what it gives them to. Only these can be changed for nothing; those of the framework say what a solution does.</summary>
internal static class DeclaredNames
{
    /// <summary>What each name stands for: a type, a method or a variable (a local, a parameter, a field or a property: one becomes another easily).</summary>
    public static IReadOnlyDictionary<string, NameKind> In(SyntaxNode root)
    {
        var names = new Dictionary<string, NameKind>(StringComparer.Ordinal);
        foreach (var token in root.DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken)))
        {
            if (Declares(token) is { } kind)
                names.TryAdd(token.ValueText, kind);
        }

        return names;
    }

    private static NameKind? Declares(SyntaxToken token) => token.Parent switch
    {
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or TypeParameterSyntax or ConstructorDeclarationSyntax or DestructorDeclarationSyntax => NameKind.Type,
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => NameKind.Method,
        VariableDeclaratorSyntax or ParameterSyntax or SingleVariableDesignationSyntax or PropertyDeclarationSyntax or EventDeclarationSyntax or EnumMemberDeclarationSyntax => NameKind.Variable,
        ForEachStatementSyntax or CatchDeclarationSyntax or FromClauseSyntax or LetClauseSyntax or JoinClauseSyntax or JoinIntoClauseSyntax or QueryContinuationSyntax => NameKind.Variable,
        LabeledStatementSyntax => NameKind.Variable,
        // new { Name = ... }, and (Name: ..., ...)
        IdentifierNameSyntax { Parent: NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax } } or TupleElementSyntax => NameKind.Variable,
        IdentifierNameSyntax { Parent: NameColonSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax } } } => NameKind.Variable,
        _ => null,
    };
}
