using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DrillJudge.Compiler.Mutations;

/// <summary>One change to the text.</summary>
/// <param name="Operator">Kind of change.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="Text">By what.</param>
/// <param name="Context">What is shown of the place, so that an author can tell it from others of the line.</param>
/// <param name="Drops">Whether code is taken away and not changed.</param>
internal sealed record Edit(string Operator, TextSpan Span, string Text, TextSpan Context, bool Drops = false)
{
    private const int MaxContext = 60;

    /// <summary>Replaces a node or token, shown with the expression around it.</summary>
    public static Edit Replace(string kind, SyntaxNodeOrToken what, string text)
    {
        var context = what.AsNode() ?? what.Parent!;
        while (context.Parent is ExpressionSyntax or EqualsValueClauseSyntax or VariableDeclaratorSyntax or ReturnStatementSyntax or ArgumentSyntax or BracketedArgumentListSyntax
               && context.Parent is not AnonymousFunctionExpressionSyntax && context.Parent.Span.Length <= MaxContext)
            context = context.Parent;
        return new Edit(kind, what.Span, text, context.Span);
    }

    /// <summary>Takes a statement or clause away.</summary>
    public static Edit Drop(string kind, SyntaxNode what, string text) => new(kind, what.Span, text, what.Span, Drops: true);
}
