using Microsoft.CodeAnalysis;

namespace DrillJudge.Compiler.Completing;

/// <summary>Which of the names that fit as well stand first.</summary>
internal static class Tiers
{
    /// <summary>Words of the language stand behind what the learner wrote, before what the library brings.</summary>
    public const int Keyword = 4;

    // What solutions are made of; a library that opens with AccessViolationException helps nobody.
    private static readonly HashSet<string> Usual = new(StringComparer.Ordinal)
    {
        "Array", "BigInteger", "BitOperations", "Comparer", "Console", "Dictionary", "Enumerable", "HashSet", "IComparer", "IEnumerable", "IList", "LinkedList", "List", "Math",
        "PriorityQueue", "Queue", "Random", "Regex", "SortedDictionary", "SortedSet", "Span", "Stack", "StringBuilder", "Tuple", "Func", "Action", "Char", "String", "Convert",
        "ReadOnlySpan", "KeyValuePair", "Comparison", "StringComparer", "Exception", "ArgumentException", "InvalidOperationException",
    };

    /// <summary>The tier of a symbol, 0 first.</summary>
    public static int Of(ISymbol symbol) => symbol switch
    {
        ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.ReducedExtension or MethodKind.LocalFunction } method =>
            method.MethodKind == MethodKind.LocalFunction || method.Locations.Any(static place => place.IsInSource) ? 1 : method.ContainingType.Name == "Enumerable" ? 2 : 6,
        ITypeSymbol when symbol.Locations.Any(static place => place.IsInSource) => 3,
        ITypeSymbol => Usual.Contains(symbol.Name) ? 5 : 7,
        INamespaceSymbol => 8,
        _ when symbol.ContainingType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum => 6,
        // Of an array its length is wanted all the time, and its other members hardly ever.
        _ when symbol.ContainingType?.SpecialType == SpecialType.System_Array && symbol.Name != "Length" => 6,
        _ => 1,
    };
}
