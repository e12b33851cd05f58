using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DrillJudge.Compiler;

/// <summary>Parses what others wrote.</summary>
internal static class SourceFile
{
    /// <summary>The name that stack traces and symbols carry.</summary>
    public const string Name = "Solution.cs";

    // Documentation comments stay comments, so that no <include> is ever looked at.
    private static readonly CSharpParseOptions Regular = new(LanguageVersion.Latest, DocumentationMode.None);
    private static readonly CSharpParseOptions Script = Regular.WithKind(SourceCodeKind.Script);

    /// <summary>How all but scripts are parsed.</summary>
    public static CSharpParseOptions Options => Regular;

    /// <summary>Parses a source. Without its BOM, and without directives that would move positions: #line and #pragma checksum become blanks of the same length.</summary>
    public static SyntaxTree Parse(string source, bool script, CancellationToken cancel)
    {
        var text = SourceText.From(source.TrimStart('\uFEFF'), Encoding.UTF8);
        var options = script ? Script : Regular;
        var tree = CSharpSyntaxTree.ParseText(text, options, Name, cancel);
        var root = (CompilationUnitSyntax)tree.GetRoot(cancel);
        if (!root.ContainsDirectives)
            return tree;
        var changes = new List<TextChange>();
        foreach (var trivia in root.DescendantTrivia(static node => node.ContainsDirectives))
        {
            if (trivia.Kind() is SyntaxKind.LineDirectiveTrivia or SyntaxKind.LineSpanDirectiveTrivia or SyntaxKind.PragmaChecksumDirectiveTrivia)
                changes.Add(Blank(text, trivia.Span));
        }

        return changes.Count == 0 ? tree : CSharpSyntaxTree.ParseText(text.WithChanges(changes), options, Name, cancel);
    }

    /// <summary>Parses a file of ours.</summary>
    public static SyntaxTree ParseOwn(string source, string path = "") => CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), Regular, path);

    /// <summary>Whether there is anything but blanks, comments and directives.</summary>
    public static bool IsEmpty(SyntaxTree tree, CancellationToken cancel) => tree.GetRoot(cancel).GetFirstToken(includeZeroWidth: true).IsKind(SyntaxKind.EndOfFileToken);

    private static TextChange Blank(SourceText text, TextSpan span)
    {
        var blank = text.ToString(span).Select(static letter => letter is '\r' or '\n' ? letter : ' ').ToArray();
        return new TextChange(span, new string(blank));
    }
}
