using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DrillJudge.Compiler.Completing;

/// <summary>The part of a word before the cursor.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Text">What was typed of it, without an @; may be empty.</param>
internal readonly record struct TypedWord(int Start, string Text)
{
    private const int Longest = 128;

    /// <summary>The word at a place; null where no name can stand: in a number, a text, a comment or a directive.</summary>
    public static TypedWord? At(SyntaxNode root, string source, int offset)
    {
        var start = offset;
        while (start > 0 && offset - start < Longest && SyntaxFacts.IsIdentifierPartCharacter(source[start - 1]))
            start--;
        if (start < offset && !SyntaxFacts.IsIdentifierStartCharacter(source[start]))
            return null;
        var text = source[start..offset];
        if (start > 0 && source[start - 1] == '@')
            start--;
        return start == 0 || !IsInText(root, start) ? new TypedWord(start, text) : null;
    }

    private static bool IsInText(SyntaxNode root, int position)
    {
        var trivia = root.FindTrivia(position - 1);
        var within = position < trivia.Span.End;
        switch (trivia.Kind())
        {
            case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.DisabledTextTrivia:
                return true;
            case SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia:
                return within || !trivia.ToString().EndsWith("*/", StringComparison.Ordinal);
            default:
                break;
        }

        if (trivia.IsDirective)
            return true;
        var token = root.FindToken(position - 1);
        return token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8StringLiteralToken => token.Span.Start < position && (position < token.Span.End || token.ContainsDiagnostics),
            SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
                or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken => token.Span.Start < position,
            SyntaxKind.NumericLiteralToken => token.Span.Start < position && position <= token.Span.End,
            _ => false,
        };
    }
}
