using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler.Mutations;

/// <summary>One of a pair taken for the other.</summary>
internal static class SwapRules
{
    private static readonly (string, string)[] Variables =
    [
        ("lo", "hi"), ("low", "high"), ("left", "right"), ("l", "r"), ("start", "end"), ("first", "last"), ("slow", "fast"), ("top", "bottom"), ("min", "max"), ("i", "j"),
        ("head", "tail"), ("begin", "end"), ("begin", "finish"), ("row", "col"), ("row", "column"), ("r", "c"),
    ];

    private static readonly (string, string)[] Members =
    [
        ("Min", "Max"), ("MinValue", "MaxValue"), ("OrderBy", "OrderByDescending"), ("ThenBy", "ThenByDescending"), ("First", "Last"), ("FirstOrDefault", "LastOrDefault"),
        ("AddFirst", "AddLast"), ("RemoveFirst", "RemoveLast"), ("Any", "All"), ("left", "right"), ("MinBy", "MaxBy"), ("Floor", "Ceiling"), ("IsLower", "IsUpper"),
        ("IsDigit", "IsLetter"),
    ];

    /// <summary>An assignment or step of lo where hi was meant, in a method that has both.</summary>
    public static IEnumerable<Edit> Target(ExpressionSyntax change, ExpressionSyntax target)
    {
        if (target is not IdentifierNameSyntax name || change.Parent is not ExpressionStatementSyntax)
            yield break;
        foreach (var partner in Partners(Variables, name.Identifier.ValueText))
        {
            if (Declares(change, partner))
                yield return Edit.Replace("swapped-bound", name, partner);
        }
    }

    /// <summary>Min for Max and the like.</summary>
    public static IEnumerable<Edit> Member(MemberAccessExpressionSyntax access)
    {
        if (access.Name is IdentifierNameSyntax name)
            return Partners(Members, name.Identifier.ValueText).Select(partner => Edit.Replace("swapped-bound", name, partner));
        return [];
    }

    /// <summary>int lo = 0, hi = n: the first values the wrong way round.</summary>
    public static IEnumerable<Edit> Initial(VariableDeclarationSyntax declaration)
    {
        for (var i = 0; i + 1 < declaration.Variables.Count; i++)
        {
            if (declaration.Variables[i].Initializer?.Value is not { } one || declaration.Variables[i + 1].Initializer?.Value is not { } two || one.ToString() == two.ToString())
                continue;
            var between = declaration.ToString()[(one.Span.End - declaration.SpanStart)..(two.SpanStart - declaration.SpanStart)];
            yield return new Edit("swapped-bound", Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(one.SpanStart, two.Span.End), two + between + one, declaration.Span);
        }
    }

    private static IEnumerable<string> Partners((string, string)[] pairs, string name) =>
        pairs.Where(pair => pair.Item1 == name || pair.Item2 == name).Select(pair => pair.Item1 == name ? pair.Item2 : pair.Item1);

    private static bool Declares(SyntaxNode at, string name)
    {
        var method = at.Ancestors().FirstOrDefault(static node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);
        return method is not null && method.DescendantNodes().Any(node =>
            (node is VariableDeclaratorSyntax variable && variable.Identifier.ValueText == name) || (node is ParameterSyntax parameter && parameter.Identifier.ValueText == name));
    }
}
