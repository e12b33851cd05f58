using Microsoft.CodeAnalysis;

namespace DrillJudge.Compiler.Completing;

/// <summary>Gathers what fits a typed word: one candidate a name.</summary>
/// <param name="typed">What was typed so far.</param>
/// <param name="members">Whether only members can stand there, behind a dot.</param>
internal sealed class CandidateSet(string typed, bool members)
{
    private const int LongestName = 200;
    private readonly Dictionary<string, Candidate> byName = new(StringComparer.Ordinal);

    /// <summary>Adds the symbols that fit.</summary>
    public void Add(IEnumerable<ISymbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            var name = symbol.Name;
            if (name.Length is 0 or > LongestName || symbol.IsImplicitlyDeclared && symbol is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IParameterSymbol))
                continue;
            if (!SymbolText.CanBeWritten(symbol) || WordMatch.Of(name, typed) is var match && match == WordMatch.None)
                continue;
            Add(new Candidate(name, match, Tiers.Of(symbol), symbol, symbol is IMethodSymbol ? 1 : 0));
        }
    }

    /// <summary>Adds the words of the language that fit; none behind a dot.</summary>
    public void Add(IEnumerable<string> keywords)
    {
        foreach (var word in members ? [] : keywords)
        {
            if (WordMatch.Of(word, typed) is var match && match != WordMatch.None)
                byName.TryAdd(word, new Candidate(word, match, Tiers.Keyword, null, 0));
        }
    }

    /// <summary>The best of them.</summary>
    public CompletionList List(int from, SemanticModel model, int offset)
    {
        var best = byName.Values
            .OrderBy(static one => one.Match).ThenBy(static one => one.Tier)
            .ThenBy(static one => one.Name, StringComparer.OrdinalIgnoreCase).ThenBy(static one => one.Name, StringComparer.Ordinal)
            .Take(CompletionList.MaxItems).Select(one => one.ToSuggestion(model, offset)).ToArray();
        return new CompletionList(from, byName.Count > best.Length, best);
    }

    private void Add(Candidate candidate)
    {
        if (!byName.TryGetValue(candidate.Name, out var known))
        {
            byName.Add(candidate.Name, candidate);
            return;
        }

        var better = candidate.Tier < known.Tier || (candidate.Tier == known.Tier && Weight(candidate.Symbol) < Weight(known.Symbol));
        byName[candidate.Name] = (better ? candidate : known) with { Methods = known.Methods + candidate.Methods };
    }

    // Of List and List<T>, or of several overloads, the plainest is shown.
    private static int Weight(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => type.Arity,
        IMethodSymbol method => method.Parameters.Length,
        _ => 0,
    };
}
