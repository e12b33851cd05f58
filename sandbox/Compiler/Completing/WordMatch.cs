namespace DrillJudge.Compiler.Completing;

/// <summary>How well a name fits what was typed; the smaller the better.</summary>
internal static class WordMatch
{
    /// <summary>Does not fit.</summary>
    public const int None = int.MaxValue;

    private const int Prefix = 0;
    private const int PrefixOtherwise = 1;
    private const int Humps = 2;
    private const int LaterHumps = 3;

    /// <summary>
    /// Fits are, in order: the name starts so; it does but for case, told apart only where a capital was typed first; its humps do (gvod for GetValueOrDefault);
    /// its humps do from a later one on (dict for SortedDictionary).
    /// </summary>
    public static int Of(string name, string typed)
    {
        if (typed.Length == 0)
            return Prefix;
        if (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            return char.IsLower(typed[0]) || name.StartsWith(typed, StringComparison.Ordinal) ? Prefix : PrefixOtherwise;
        return typed.Length > name.Length || typed.Length < 2 ? None : ByHumps(name, typed);
    }

    private static int ByHumps(string name, string typed)
    {
        // first[i] and later[i]: whether what was typed so far can end with the name's letter i, having started at the name's start or at a later hump.
        Span<bool> first = stackalloc bool[name.Length], later = stackalloc bool[name.Length], next = stackalloc bool[name.Length];
        first[0] = Same(name[0], typed[0]);
        for (var i = 1; i < name.Length; i++)
            later[i] = IsHump(name, i) && Same(name[i], typed[0]);
        for (var t = 1; t < typed.Length; t++)
        {
            Step(first, next, name, typed[t]);
            Step(later, next, name, typed[t]);
        }

        return first.Contains(true) ? Humps : later.Contains(true) ? LaterHumps : None;
    }

    private static void Step(Span<bool> reached, Span<bool> next, string name, char letter)
    {
        var before = false;
        for (var i = 0; i < name.Length; i++)
        {
            next[i] = Same(name[i], letter) && ((i > 0 && reached[i - 1]) || (before && IsHump(name, i)));
            before |= reached[i];
        }

        next.CopyTo(reached);
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);

    private static bool IsHump(string name, int i) =>
        i == 0 || (char.IsUpper(name[i]) && !(char.IsUpper(name[i - 1]) && (i + 1 == name.Length || char.IsUpper(name[i + 1])))) || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1]))
        || (name[i - 1] == '_' && name[i] != '_');
}
