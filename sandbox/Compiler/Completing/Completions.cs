using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Recommendations;

namespace DrillJudge.Compiler.Completing;

/// <summary>
/// Says what may stand at a place: the symbols that Roslyn recommends there, and words of the language. All of it runs on the calling thread, whose stack is deep and
/// whose time is watched: with the project bound beforehand, Roslyn finds nothing to put onto other threads.
/// </summary>
internal sealed class Completions(CompletionProjects projects)
{
    /// <summary>The list for a place.</summary>
    /// <param name="request">Source and helper types.</param>
    /// <param name="offset">UTF-16 units from the start of the source.</param>
    /// <param name="cancel">Gives up.</param>
    public CompletionList At(CompileRequest request, int offset, CancellationToken cancel)
    {
        // Of the same length, since the offset counts the mark.
        var source = request.Source.StartsWith('\uFEFF') ? ' ' + request.Source[1..] : request.Source;
        var tree = SourceFile.Parse(source, script: false, cancel);
        var root = (CompilationUnitSyntax)tree.GetRoot(cancel);
        if (TypedWord.At(root, source, offset) is not { } word)
            return CompletionList.None(offset);
        var left = TokenBefore(root, word.Start);
        var document = projects.Add(tree, request, cancel);
        var model = document.GetSemanticModelAsync(cancel).GetAwaiter().GetResult()!;
        // A number's point is more often that of a fraction than a member's.
        if (NewName.IsAt(left, model, cancel) || (left.IsKind(SyntaxKind.DotToken) && left.GetPreviousToken().IsKind(SyntaxKind.NumericLiteralToken)))
            return CompletionList.None(offset);
        var symbols = Recommender.GetRecommendedSymbolsAtPositionAsync(document, offset, null, cancel).GetAwaiter().GetResult();
        var candidates = new CandidateSet(word.Text, MemberAccess(left));
        candidates.Add(symbols);
        candidates.Add(Keywords.At(left, request.Kind == SourceKind.Program));
        return candidates.List(word.Start, model, offset);
    }

    private static bool MemberAccess(SyntaxToken left) => left.Kind() is SyntaxKind.DotToken or SyntaxKind.MinusGreaterThanToken;

    private static SyntaxToken TokenBefore(CompilationUnitSyntax root, int position)
    {
        var token = root.FindToken(position);
        while (token.SpanStart >= position && !token.IsKind(SyntaxKind.None))
            token = token.GetPreviousToken(includeZeroWidth: false, includeSkipped: true);
        return token;
    }
}
