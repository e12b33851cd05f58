using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DrillJudge.Compiler.Completing;

/// <summary>A symbol in an editor's words.</summary>
internal static class SymbolText
{
    private const int LongestDetail = 240;

    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameOnly,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeOptionalBrackets,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Whether a learner can write it by its name.</summary>
    public static bool CanBeWritten(ISymbol symbol) => symbol.CanBeReferencedByName && symbol is not (ILabelSymbol or IDiscardSymbol or IAliasSymbol { Target: null }
        or IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.LocalFunction or MethodKind.DelegateInvoke) });

    /// <summary>What an editor calls it.</summary>
    public static SuggestionKind Kind(ISymbol symbol) => symbol switch
    {
        IParameterSymbol => SuggestionKind.Parameter,
        ILocalSymbol or IRangeVariableSymbol => SuggestionKind.Local,
        IFieldSymbol => SuggestionKind.Field,
        IPropertySymbol => SuggestionKind.Property,
        IEventSymbol => SuggestionKind.Event,
        IMethodSymbol => SuggestionKind.Method,
        INamespaceSymbol => SuggestionKind.Namespace,
        _ => SuggestionKind.Type,
    };

    /// <summary>The name as it is written in a source.</summary>
    public static string Insert(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Type or signature on one line.</summary>
    /// <param name="symbol">What is described.</param>
    /// <param name="methods">How many overloads there are of its name.</param>
    /// <param name="model">Knows the types of locals that are declared with var.</param>
    /// <param name="offset">Where it would stand.</param>
    public static string Detail(ISymbol symbol, int methods, SemanticModel model, int offset)
    {
        var text = symbol switch
        {
            ILocalSymbol local => Type(local.Type),
            IParameterSymbol parameter => Type(parameter.Type),
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, HasConstantValue: true } value => $"{value.ContainingType.Name} = {value.ConstantValue}",
            IFieldSymbol field => Type(field.Type),
            IPropertySymbol property => Type(property.Type),
            IEventSymbol raised => Type(raised.Type),
            IMethodSymbol method => method.ToDisplayString(Format) + (methods < 2 ? "" : methods == 2 ? " (+ 1 overload)" : $" (+ {methods - 1} overloads)"),
            INamedTypeSymbol type => $"{Word(type)} {type.ToDisplayString(Format)}",
            ITypeParameterSymbol => "type parameter",
            INamespaceSymbol => "namespace",
            _ => "",
        };
        return text.Length <= LongestDetail ? text : text[..LongestDetail] + " ...";
    }

    private static string Type(ITypeSymbol type) => type.ToDisplayString(Format);

    private static string Word(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Enum } => "enum",
        { TypeKind: TypeKind.Delegate } => "delegate",
        _ => "class",
    };
}
