using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler.Completing;

/// <summary>
/// The words of the language that may follow a token. Roslyn keeps its own such rules to itself; these look at the token and what it belongs to, and rather offer a word too many:
/// only what was begun is shown.
/// </summary>
internal static class Keywords
{
    private static readonly string[] Types =
        ["bool", "byte", "char", "decimal", "double", "dynamic", "float", "int", "long", "object", "sbyte", "short", "string", "uint", "ulong", "ushort"];

    private static readonly string[] Modifiers =
        ["abstract", "async", "const", "extern", "file", "internal", "override", "partial", "private", "protected", "public", "readonly", "required", "sealed", "static", "virtual", "volatile"];

    private static readonly string[] Declarations = ["class", "delegate", "enum", "interface", "record", "struct", "ref"];
    private static readonly string[] TopLevel = [.. Modifiers, .. Declarations, "global", "namespace", "using"];
    private static readonly string[] Members = [.. Modifiers, .. Declarations, .. Types, "event", "explicit", "implicit", "new", "operator", "this", "void"];

    private static readonly string[] Expressions =
    [
        .. Types, "async", "await", "base", "checked", "default", "delegate", "false", "from", "nameof", "new", "null", "ref", "sizeof", "stackalloc", "static", "this", "throw", "true",
        "typeof", "unchecked",
    ];

    private static readonly string[] Statements =
    [
        .. Expressions, "break", "case", "catch", "const", "continue", "do", "else", "finally", "fixed", "for", "foreach", "goto", "if", "lock", "return", "switch", "try", "using",
        "var", "void", "while", "yield",
    ];

    private static readonly string[] Parameters = [.. Types, "in", "out", "params", "readonly", "ref", "scoped", "this"];
    private static readonly string[] Arguments = [.. Expressions, "in", "out"];
    private static readonly string[] Patterns = [.. Types, "false", "not", "null", "true", "var"];
    private static readonly string[] TypesAndVar = [.. Types, "var"];
    private static readonly string[] TypesAndVoid = [.. Types, "void"];
    private static readonly string[] Accessors = ["get", "init", "private", "protected", "set"];
    private static readonly string[] BehindExpressions = ["and", "as", "in", "is", "or", "switch", "when", "where", "with"];
    private static readonly string[] Queries = [.. BehindExpressions, "ascending", "by", "descending", "equals", "from", "group", "into", "join", "let", "on", "orderby", "select"];

    /// <summary>The words that may follow.</summary>
    /// <param name="left">The token before the typed word; none at the start.</param>
    /// <param name="program">Whether statements may stand outside of a class.</param>
    public static IReadOnlyList<string> At(SyntaxToken left, bool program) => left.Kind() switch
    {
        SyntaxKind.None => Top(program),
        SyntaxKind.DotToken or SyntaxKind.ColonColonToken or SyntaxKind.MinusGreaterThanToken => [],
        SyntaxKind.OpenBraceToken => BehindOpenBrace(left.Parent, program),
        SyntaxKind.CloseBraceToken => BehindCloseBrace(left.Parent, program),
        SyntaxKind.SemicolonToken => BehindSemicolon(left.Parent, program),
        SyntaxKind.CloseParenToken => BehindCloseParen(left.Parent),
        SyntaxKind.CloseBracketToken => left.Parent is AttributeListSyntax list ? At(list.Parent, program) : BehindExpressions,
        SyntaxKind.OpenParenToken or SyntaxKind.CommaToken => InList(left.Parent),
        SyntaxKind.ColonToken => BehindColon(left.Parent),
        SyntaxKind.LessThanToken => left.Parent is TypeArgumentListSyntax or TypeParameterListSyntax ? Types : Expressions,
        SyntaxKind.ElseKeyword or SyntaxKind.DoKeyword or SyntaxKind.TryKeyword or SyntaxKind.FinallyKeyword => Statements,
        SyntaxKind.NewKeyword or SyntaxKind.AsKeyword or SyntaxKind.StackAllocKeyword => Types,
        SyntaxKind.IsKeyword or SyntaxKind.CaseKeyword or SyntaxKind.NotKeyword or SyntaxKind.AndKeyword or SyntaxKind.OrKeyword => Patterns,
        SyntaxKind.OutKeyword or SyntaxKind.ConstKeyword => TypesAndVar,
        SyntaxKind.RefKeyword => [.. TypesAndVar, "readonly", "struct"],
        SyntaxKind.UsingKeyword => left.Parent is UsingDirectiveSyntax ? ["static"] : ["var"],
        SyntaxKind.YieldKeyword => ["break", "return"],
        SyntaxKind.GotoKeyword => ["case", "default"],
        SyntaxKind.AwaitKeyword => [.. Expressions, "foreach", "using"],
        SyntaxKind.CatchKeyword => ["when"],
        SyntaxKind.OperatorKeyword => [.. Types, "checked", "false", "true"],
        SyntaxKind.ImplicitKeyword or SyntaxKind.ExplicitKeyword => ["operator"],
        SyntaxKind.DelegateKeyword or SyntaxKind.EventKeyword => TypesAndVoid,
        SyntaxKind.StaticKeyword when left.Parent is UsingDirectiveSyntax => [],
        SyntaxKind.IdentifierToken or SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringEndToken
            or SyntaxKind.ThisKeyword or SyntaxKind.NullKeyword or SyntaxKind.TrueKeyword or SyntaxKind.FalseKeyword =>
                left.Parent?.FirstAncestorOrSelf<QueryExpressionSyntax>() is null ? BehindExpressions : Queries,
        var kind when Array.IndexOf(Modifiers, SyntaxFacts.GetText(kind)) >= 0 => Members,
        var kind when SyntaxFacts.IsPredefinedType(kind) => [],
        _ => Expressions,
    };

    private static string[] Top(bool program) => program ? [.. TopLevel, .. Statements] : TopLevel;

    private static string[] At(SyntaxNode? declaration, bool program) => declaration switch
    {
        ParameterSyntax => Parameters,
        BaseTypeDeclarationSyntax { Parent: not TypeDeclarationSyntax } => Top(program),
        MemberDeclarationSyntax { Parent: CompilationUnitSyntax or BaseNamespaceDeclarationSyntax } => Top(program),
        _ => Members,
    };

    private static string[] BehindOpenBrace(SyntaxNode? parent, bool program) => parent switch
    {
        EnumDeclarationSyntax => [],
        BaseTypeDeclarationSyntax => Members,
        BaseNamespaceDeclarationSyntax => Top(program),
        BlockSyntax => Statements,
        AccessorListSyntax => Accessors,
        SwitchStatementSyntax => ["case", "default"],
        SwitchExpressionSyntax => Patterns,
        _ => Expressions,
    };

    private static string[] BehindCloseBrace(SyntaxNode? parent, bool program) => parent switch
    {
        BlockSyntax { Parent: BaseMethodDeclarationSyntax } => Members,
        BlockSyntax { Parent: AccessorDeclarationSyntax } => Accessors,
        BlockSyntax { Parent: StatementSyntax or ElseClauseSyntax or CatchClauseSyntax or FinallyClauseSyntax or SwitchSectionSyntax } or SwitchStatementSyntax => Statements,
        BlockSyntax { Parent: GlobalStatementSyntax } => Top(program),
        AccessorListSyntax => Members,
        BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax => At(parent, program),
        _ => BehindExpressions,
    };

    private static string[] BehindSemicolon(SyntaxNode? parent, bool program) => parent switch
    {
        ForStatementSyntax => Expressions,
        AccessorDeclarationSyntax => Accessors,
        { Parent: GlobalStatementSyntax } => Top(program),
        StatementSyntax => Statements,
        UsingDirectiveSyntax or ExternAliasDirectiveSyntax or BaseNamespaceDeclarationSyntax => Top(program),
        _ => At(parent, program),
    };

    private static string[] BehindCloseParen(SyntaxNode? parent) => parent switch
    {
        IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or UsingStatementSyntax or LockStatementSyntax or FixedStatementSyntax => Statements,
        CastExpressionSyntax => Expressions,
        ParameterListSyntax => ["where"],
        _ => BehindExpressions,
    };

    private static string[] InList(SyntaxNode? parent) => parent switch
    {
        BaseParameterListSyntax => Parameters,
        BaseArgumentListSyntax => Arguments,
        TypeArgumentListSyntax or BaseListSyntax or CatchDeclarationSyntax or TypeOfExpressionSyntax or DefaultExpressionSyntax or SizeOfExpressionSyntax => Types,
        CommonForEachStatementSyntax => TypesAndVar,
        ForStatementSyntax => [.. Expressions, "var"],
        EnumDeclarationSyntax or VariableDeclarationSyntax => [],
        SwitchExpressionSyntax or PositionalPatternClauseSyntax or ParenthesizedPatternSyntax => Patterns,
        _ => Expressions,
    };

    private static string[] BehindColon(SyntaxNode? parent) => parent switch
    {
        SwitchLabelSyntax or LabeledStatementSyntax => Statements,
        BaseListSyntax => Types,
        TypeParameterConstraintClauseSyntax => ["class", "new", "notnull", "struct", "unmanaged"],
        ConstructorInitializerSyntax => ["base", "this"],
        _ => Expressions,
    };
}
