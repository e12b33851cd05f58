using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler.Mutations;

/// <summary>All changes that the rules allow in a tree.</summary>
internal static class EditFinder
{
    /// <summary>The changes, node by node.</summary>
    public static IEnumerable<Edit> In(SyntaxNode root) => root.DescendantNodes(static node => !MutationScope.Excludes(node)).Where(static node => !MutationScope.Excludes(node)).SelectMany(Of);

    private static IEnumerable<Edit> Of(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary => OperatorRules.Binary(binary),
        AssignmentExpressionSyntax assignment => OperatorRules.Assignment(assignment).Concat(SwapRules.Target(assignment, assignment.Left)),
        PostfixUnaryExpressionSyntax postfix => OperatorRules.Step(postfix, postfix.OperatorToken).Concat(SwapRules.Target(postfix, postfix.Operand)),
        PrefixUnaryExpressionSyntax prefix => OperatorRules.Prefix(prefix).Concat(SwapRules.Target(prefix, prefix.Operand)),
        LiteralExpressionSyntax literal => Literal(literal),
        MemberAccessExpressionSyntax access => SwapRules.Member(access),
        VariableDeclarationSyntax declaration => SwapRules.Initial(declaration),
        ConditionalExpressionSyntax choice => StatementRules.Condition(choice.Condition),
        StatementSyntax statement => StatementRules.Of(statement),
        ArrowExpressionClauseSyntax arrow => StatementRules.Returned(arrow, arrow.Expression),
        _ => [],
    };

    private static IEnumerable<Edit> Literal(LiteralExpressionSyntax literal)
    {
        if (literal.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression)
        {
            var kind = literal.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax ? "return-value" : "constant";
            yield return Edit.Replace(kind, literal, literal.IsKind(SyntaxKind.TrueLiteralExpression) ? "false" : "true");
        }

        var digits = literal.Token.Text.TrimEnd('L', 'l');
        if (!literal.IsKind(SyntaxKind.NumericLiteralExpression) || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value == long.MaxValue)
            yield break;
        var suffix = literal.Token.Text[digits.Length..];
        // An array too long by one behaves like the right one.
        if (!MutationScope.IsArraySize(literal) && value != int.MaxValue)
            yield return Edit.Replace("off-by-one", literal, $"{value + 1}{suffix}");
        if (value > 0)
            yield return Edit.Replace("off-by-one", literal, $"{value - 1}{suffix}");
        else if (literal.Parent is EqualsValueClauseSyntax or ReturnStatementSyntax or ArgumentSyntax or ArrowExpressionClauseSyntax && !MutationScope.IsIndex(literal))
            yield return Edit.Replace("constant", literal, $"-1{suffix}");
    }
}
