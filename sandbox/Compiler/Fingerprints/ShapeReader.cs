using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DrillJudge.Compiler.Fingerprints;

/// <summary>
/// Reads off a syntax tree what is left of a source when all is taken away that can be changed without thinking: names it gives itself, values of literals, declared types,
/// comments, layout, attributes, modifiers, braces, the order of members. Headers of types and methods go too: the problem prescribes most of them.
/// </summary>
internal static class ShapeReader
{
    // Above all kinds of syntax, below what FixedHash gives in practice.
    private const ulong Names = 1 << 20;

    /// <summary>The tokens of each member that has any; statements outside of classes are one member, the first.</summary>
    public static IReadOnlyList<IReadOnlyList<ShapeToken>> Read(SyntaxTree tree, CancellationToken cancel)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot(cancel);
        var names = DeclaredNames.In(root);
        var lines = tree.GetText(cancel).Lines;
        var members = new List<IReadOnlyList<ShapeToken>>();
        Add(root.Members.OfType<GlobalStatementSyntax>());
        foreach (var member in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            cancel.ThrowIfCancellationRequested();
            if (member is MemberDeclarationSyntax and not (GlobalStatementSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax))
                Add([member]);
        }

        return members;

        void Add(IEnumerable<SyntaxNode> nodes)
        {
            var tokens = nodes.SelectMany(static node => node.DescendantTokens(static inner => Counts(inner))).Select(token => Shape(token, names, lines)).OfType<ShapeToken>().ToArray();
            if (tokens.Length > 0)
                members.Add(tokens);
        }
    }

    private static bool Counts(SyntaxNode node) => node switch
    {
        AttributeListSyntax or TypeParameterListSyntax or TypeParameterConstraintClauseSyntax or ExplicitInterfaceSpecifierSyntax => false,
        BaseParameterListSyntax { Parent: MemberDeclarationSyntax } => false,
        ThisExpressionSyntax { Parent: MemberAccessExpressionSyntax } => false,
        TypeSyntax type => !IsDeclared(type),
        _ => true,
    };

    /// <summary>Whether a type stands only because something is declared with it; "var" might as well.</summary>
    private static bool IsDeclared(TypeSyntax type) => type.Parent switch
    {
        VariableDeclarationSyntax or ParameterSyntax or DeclarationExpressionSyntax => true,
        MethodDeclarationSyntax or LocalFunctionStatementSyntax or BasePropertyDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => true,
        ForEachStatementSyntax each => each.Type == type,
        _ => false,
    };

    private static ShapeToken? Shape(SyntaxToken token, IReadOnlyDictionary<string, NameKind> names, TextLineCollection lines)
    {
        if (token.IsMissing || token.Span.IsEmpty || Code(token, names) is not { } code)
            return null;
        return new ShapeToken(code, lines.IndexOf(token.SpanStart) + 1, lines.IndexOf(token.Span.End) + 1);
    }

    private static ulong? Code(SyntaxToken token, IReadOnlyDictionary<string, NameKind> names) => token.Kind() switch
    {
        // What belongs to the member itself is its header.
        _ when token.Parent is MemberDeclarationSyntax => null,
        SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken or SyntaxKind.SemicolonToken => null,
        SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken when token.Parent is ParenthesizedExpressionSyntax => null,
        SyntaxKind.DotToken when token.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => null,
        SyntaxKind.StaticKeyword or SyntaxKind.ConstKeyword or SyntaxKind.ReadOnlyKeyword => null,
        // => value is { return value; }
        SyntaxKind.EqualsGreaterThanToken when token.Parent is ArrowExpressionClauseSyntax => (ulong)SyntaxKind.ReturnKeyword,
        SyntaxKind.IdentifierToken => names.TryGetValue(token.ValueText, out var kind) ? Names + (ulong)kind : FixedHash.Of(token.ValueText),
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken => (ulong)SyntaxKind.StringLiteralToken,
        _ when SyntaxFacts.IsPredefinedType(token.Kind()) => (ulong)SyntaxKind.IntKeyword,
        var other => (ulong)other,
    };
}
