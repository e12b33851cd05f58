using DrillJudge.Protocol;
using Microsoft.CodeAnalysis;

namespace DrillJudge.Compiler.Completing;

/// <summary>One name that fits, with what it stands for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Match">How well it fits what was typed.</param>
/// <param name="Tier">Its place among those that fit as well: locals before members before types.</param>
/// <param name="Symbol">The symbol shown; null for a word of the language.</param>
/// <param name="Methods">Overloads of that name.</param>
internal sealed record Candidate(string Name, int Match, int Tier, ISymbol? Symbol, int Methods)
{
    /// <summary>What an editor shows.</summary>
    public Suggestion ToSuggestion(SemanticModel model, int offset) => Symbol is null
        ? new Suggestion(Name, Name, SuggestionKind.Keyword, "")
        : new Suggestion(Name, SymbolText.Insert(Name), SymbolText.Kind(Symbol), SymbolText.Detail(Symbol, Methods, model, offset));
}
