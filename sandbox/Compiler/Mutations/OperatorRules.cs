using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler.Mutations;

/// <summary>Changed operators.</summary>
internal static class OperatorRules
{
    /// <summary>Comparisons, arithmetic and logic.</summary>
    public static IEnumerable<Edit> Binary(BinaryExpressionSyntax binary)
    {
        var (kind, other) = binary.Kind() switch
        {
            SyntaxKind.LessThanExpression => ("boundary", "<="),
            SyntaxKind.LessThanOrEqualExpression => ("boundary", "<"),
            SyntaxKind.GreaterThanExpression => ("boundary", ">="),
            SyntaxKind.GreaterThanOrEqualExpression => ("boundary", ">"),
            SyntaxKind.EqualsExpression => ("boundary", "!="),
            SyntaxKind.NotEqualsExpression => ("boundary", "=="),
            SyntaxKind.AddExpression when !IsText(binary) => ("arithmetic", "-"),
            SyntaxKind.SubtractExpression => ("arithmetic", "+"),
            SyntaxKind.MultiplyExpression => ("arithmetic", "/"),
            SyntaxKind.DivideExpression => ("arithmetic", "*"),
            SyntaxKind.ModuloExpression => ("arithmetic", "*"),
            SyntaxKind.LeftShiftExpression => ("arithmetic", ">>"),
            SyntaxKind.RightShiftExpression => ("arithmetic", "<<"),
            SyntaxKind.BitwiseAndExpression => ("arithmetic", "|"),
            SyntaxKind.BitwiseOrExpression => ("arithmetic", "&"),
            SyntaxKind.ExclusiveOrExpression => ("arithmetic", "|"),
            SyntaxKind.LogicalAndExpression => ("logic", "||"),
            SyntaxKind.LogicalOrExpression => ("logic", "&&"),
            _ => ("", ""),
        };
        if (other.Length > 0)
            yield return Edit.Replace(kind, binary.OperatorToken, other);
    }

    /// <summary>Compound assignments.</summary>
    public static IEnumerable<Edit> Assignment(AssignmentExpressionSyntax assignment)
    {
        var other = assignment.Kind() switch
        {
            SyntaxKind.AddAssignmentExpression when !IsText(assignment.Right) => "-=",
            SyntaxKind.SubtractAssignmentExpression => "+=",
            SyntaxKind.MultiplyAssignmentExpression => "/=",
            SyntaxKind.DivideAssignmentExpression or SyntaxKind.ModuloAssignmentExpression => "*=",
            SyntaxKind.OrAssignmentExpression => "&=",
            SyntaxKind.AndAssignmentExpression or SyntaxKind.ExclusiveOrAssignmentExpression => "|=",
            SyntaxKind.LeftShiftAssignmentExpression => ">>=",
            SyntaxKind.RightShiftAssignmentExpression => "<<=",
            _ => "",
        };
        if (other.Length > 0)
            yield return Edit.Replace("arithmetic", assignment.OperatorToken, other);
    }

    /// <summary>Signs, negations and steps in front.</summary>
    public static IEnumerable<Edit> Prefix(PrefixUnaryExpressionSyntax prefix) => prefix.Kind() switch
    {
        SyntaxKind.LogicalNotExpression => [Edit.Replace("negation", prefix.OperatorToken, "")],
        SyntaxKind.UnaryMinusExpression => [Edit.Replace("constant", prefix.OperatorToken, "")],
        _ => Step(prefix, prefix.OperatorToken),
    };

    /// <summary>One up or down.</summary>
    public static IEnumerable<Edit> Step(ExpressionSyntax step, SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.PlusPlusToken => [Edit.Replace("arithmetic", token, "--"), .. Unstepped(step)],
        SyntaxKind.MinusMinusToken => [Edit.Replace("arithmetic", token, "++"), .. Unstepped(step)],
        _ => [],
    };

    /// <summary>A step inside an expression is left out here, a step that is a statement by the rule for statements.</summary>
    private static IEnumerable<Edit> Unstepped(ExpressionSyntax step)
    {
        var operand = step is PostfixUnaryExpressionSyntax postfix ? postfix.Operand : ((PrefixUnaryExpressionSyntax)step).Operand;
        if (step.Parent is not (ExpressionStatementSyntax or ForStatementSyntax))
            yield return Edit.Replace("removed-update", step, operand.ToString());
    }

    private static bool IsText(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        InterpolatedStringExpressionSyntax => true,
        ParenthesizedExpressionSyntax inner => IsText(inner.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => IsText(sum.Left) || IsText(sum.Right),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } =>
            access.Name.Identifier.ValueText is "ToString" or "Substring" or "Trim" or "ToLower" or "ToUpper" || access.ToString() is "string.Join" or "string.Concat",
        _ => false,
    };
}
