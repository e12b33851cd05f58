using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler.Mutations;

/// <summary>Where a change could not show, or could not compile.</summary>
internal static class MutationScope
{
    private static readonly HashSet<string> Sized =
        ["List", "Dictionary", "HashSet", "Queue", "Stack", "PriorityQueue", "SortedList", "StringBuilder", "OrderedDictionary", "ArrayList", "MemoryStream"];

    /// <summary>Whether nothing at or below the node is changed.</summary>
    public static bool Excludes(SyntaxNode node) => node switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax or AttributeListSyntax or UsingDirectiveSyntax or TypeParameterConstraintClauseSyntax => true,
        NameSyntax => node.Parent is BaseNamespaceDeclarationSyntax,
        MethodDeclarationSyntax method => method.Identifier.ValueText is "GetHashCode" or "ToString",
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => call.Expression.ToString().StartsWith("Debug.", StringComparison.Ordinal),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
        EqualsValueClauseSyntax => node.Parent is ParameterSyntax or EnumMemberDeclarationSyntax,
        ArgumentSyntax argument => IsCapacity(argument),
        _ => false,
    };

    /// <summary>Whether a literal is part of an array's length.</summary>
    public static bool IsArraySize(SyntaxNode node) =>
        node.AncestorsAndSelf().TakeWhile(static part => part is ExpressionSyntax).LastOrDefault() is { } outermost
        && (outermost.Parent is ArrayRankSpecifierSyntax || node.Ancestors().TakeWhile(static part => part is not StatementSyntax).Any(static part => part is ArrayRankSpecifierSyntax));

    /// <summary>Whether a literal is an index.</summary>
    public static bool IsIndex(SyntaxNode node) => node.Parent is ArgumentSyntax { Parent: BracketedArgumentListSyntax };

    /// <summary>new List&lt;int&gt;(n): a hint that changes no answer. A collection, a comparer or anything with a lambda in the place is no hint.</summary>
    private static bool IsCapacity(ArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not BaseObjectCreationExpressionSyntax creation || !Sized.Contains(TypeName(creation)))
            return false;
        return argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } or BinaryExpressionSyntax or ParenthesizedExpressionSyntax
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" };
    }

    private static string TypeName(BaseObjectCreationExpressionSyntax creation)
    {
        var type = creation is ObjectCreationExpressionSyntax named
            ? named.Type
            : creation.Ancestors().Select(static node => node switch
            {
                VariableDeclarationSyntax declaration => declaration.Type,
                PropertyDeclarationSyntax property => property.Type,
                _ => null,
            }).FirstOrDefault(static found => found is not null);
        return type is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : type is SimpleNameSyntax simple ? simple.Identifier.ValueText : "";
    }
}
