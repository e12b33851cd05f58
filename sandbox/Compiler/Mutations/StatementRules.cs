using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler.Mutations;

/// <summary>Statements and branches left out, conditions turned round, answers changed.</summary>
internal static class StatementRules
{
    /// <summary>The changes to one statement, but not to what it contains.</summary>
    public static IEnumerable<Edit> Of(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax branch => Branch(branch),
        WhileStatementSyntax loop => Condition(loop.Condition),
        DoStatementSyntax loop => Condition(loop.Condition),
        ReturnStatementSyntax { Expression: { } value } answer => Returned(answer, value),
        ReturnStatementSyntax => [Edit.Drop("dropped-statement", statement, ";")],
        BreakStatementSyntax when statement.Parent is not SwitchSectionSyntax => [Edit.Drop("dropped-statement", statement, ";")],
        ContinueStatementSyntax => [Edit.Drop("dropped-statement", statement, ";")],
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax } =>
            [Edit.Drop("removed-update", statement, ";")],
        ExpressionStatementSyntax => [Edit.Drop("dropped-statement", statement, ";")],
        _ => [],
    };

    /// <summary>The condition turned round. For == and != the changed operator does the same.</summary>
    public static IEnumerable<Edit> Condition(ExpressionSyntax condition)
    {
        var plain = condition;
        while (plain is ParenthesizedExpressionSyntax inner)
            plain = inner.Expression;
        if (plain is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }
            && plain.Kind() is not (SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression))
            yield return Edit.Replace("negation", condition, $"!({condition})");
    }

    /// <summary>An int answer one too high, a bool answer turned round.</summary>
    public static IEnumerable<Edit> Returned(SyntaxNode at, ExpressionSyntax value)
    {
        if (value is LiteralExpressionSyntax)
            yield break;
        var type = at.Ancestors().Select(static node => node switch
        {
            MethodDeclarationSyntax method => method.ReturnType.ToString(),
            LocalFunctionStatementSyntax function => function.ReturnType.ToString(),
            AnonymousFunctionExpressionSyntax => "?",
            BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax => "?",
            _ => null,
        }).FirstOrDefault(static found => found is not null);
        if (type is "int" or "long")
            yield return Edit.Replace("return-value", value, $"({value}) + 1");
        else if (type == "bool" && value.Kind() is not (SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression))
            yield return Edit.Replace("return-value", value, $"!({value})");
    }

    private static IEnumerable<Edit> Branch(IfStatementSyntax branch)
    {
        foreach (var edit in Condition(branch.Condition))
            yield return edit;
        if (branch.Else is null)
        {
            yield return Edit.Drop("dropped-branch", branch, ";");
        }
        else
        {
            yield return Edit.Drop("dropped-else", branch.Else, "");
            yield return Edit.Drop("dropped-branch", branch.Statement, "{ }");
        }
    }
}
