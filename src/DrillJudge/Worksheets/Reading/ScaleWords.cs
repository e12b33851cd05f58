namespace DrillJudge.Worksheets;

/// <summary>What k, million, lakh and the like multiply by. What B and m mean depends on what was asked.</summary>
internal static class ScaleWords
{
    /// <summary>The factor, and the unit that is left.</summary>
    /// <exception cref="AnswerException">The word may mean several things.</exception>
    public static (double Factor, string Unit) Of(TypedQuantity typed, Unit asked, List<string> notes)
    {
        switch (typed.Scale)
        {
            case "":
                return (1, typed.Unit);
            case "B" when asked.HoldsData:
                return (1, Joined("B", typed.Unit));
            case "b" when asked.HoldsData:
                throw new AnswerException(AnswerCode.Ambiguous, "'b' may be bits or bytes: write bit or B.");
            case "m" when asked.IsTime:
                throw new AnswerException(AnswerCode.Ambiguous, "'m' may be minutes, months or a million: write min, mo or M.");
            case "m":
                notes.Add("m read as million");
                return (1e6, typed.Unit);
            case "b" or "B":
                notes.Add($"{typed.Scale} read as billion");
                return (1e9, typed.Unit);
        }

        if (UnitTable.Prefixes.TryGetValue(typed.Scale, out var factor))
            return (factor, typed.Unit);
        var word = typed.Scale.ToLowerInvariant();
        return (word.Length > 2 ? word.TrimEnd('s') : word) switch
        {
            "thousand" => (1e3, typed.Unit),
            "million" or "mn" => (1e6, typed.Unit),
            "billion" or "bn" => (1e9, typed.Unit),
            "trillion" or "tn" => (1e12, typed.Unit),
            "lakh" => (1e5, typed.Unit),
            "crore" => (1e7, typed.Unit),
            _ => throw new AnswerException(AnswerCode.Unit, $"'{typed.Scale}' is no scale word."),
        };
    }

    private static string Joined(string first, string rest) => rest.Length == 0 ? first : rest[0] is '/' or '*' or '^' ? first + rest : $"{first} {rest}";
}
