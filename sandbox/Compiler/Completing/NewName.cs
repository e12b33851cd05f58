using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler.Completing;

/// <summary>Where the learner makes up a name: behind a type. Suggestions would be in the way of what is typed.</summary>
internal static class NewName
{
    /// <summary>Whether a name that follows a token is a new one.</summary>
    public static bool IsAt(SyntaxToken left, SemanticModel model, CancellationToken cancel)
    {
        if (left.Kind() is SyntaxKind.ClassKeyword or SyntaxKind.StructKeyword or SyntaxKind.InterfaceKeyword or SyntaxKind.EnumKeyword or SyntaxKind.RecordKeyword or SyntaxKind.NamespaceKeyword)
            return true;
        if (left.IsKind(SyntaxKind.CommaToken) && left.Parent is VariableDeclarationSyntax or TypeParameterListSyntax)
            return true;
        return DeclaredType(left) switch
        {
            null => false,
            // `x i`, on the way to `x is ...`, is parsed as a declaration; what x is tells.
            IdentifierNameSyntax { IsVar: false } name => model.GetSymbolInfo(name, cancel).Symbol is ITypeSymbol,
            _ => true,
        };
    }

    /// <summary>The type that ends with the token and has a name after it.</summary>
    private static TypeSyntax? DeclaredType(SyntaxToken left)
    {
        for (var node = left.Parent; node is not null && node.Span.End == left.Span.End; node = node.Parent)
        {
            if (node is TypeSyntax type && node.Parent switch
            {
                VariableDeclarationSyntax declaration => declaration.Type == node,
                ParameterSyntax parameter => parameter.Type == node,
                DeclarationExpressionSyntax expression => expression.Type == node,
                DeclarationPatternSyntax pattern => pattern.Type == node,
                ForEachStatementSyntax loop => loop.Type == node,
                MethodDeclarationSyntax method => method.ReturnType == node,
                PropertyDeclarationSyntax property => property.Type == node,
                LocalFunctionStatementSyntax local => local.ReturnType == node,
                CatchDeclarationSyntax caught => caught.Type == node,
                TupleElementSyntax element => element.Type == node,
                _ => false,
            })
                return type;
        }

        return null;
    }
}
