using System.Globalization;

namespace DrillJudge.Worksheets;

/// <summary>Reads the units of sheets and of the command line: req/s, USD/GB/mo, exact char. Strict; learners' answers are read by <see cref="AnswerReader"/>.</summary>
public static class UnitParser
{
    private const int Longest = 40;

    /// <summary>The unit of a text.</summary>
    /// <param name="text">Parts joined by / and *, each perhaps with ^2; or %, nines, exact, "exact char".</param>
    /// <param name="nouns">What may be counted.</param>
    /// <exception cref="UnitException">A part is no unit.</exception>
    public static Unit Parse(string text, Nouns nouns)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > Longest)
            throw new UnitException($"a unit has 1 to {Longest} characters");
        return trimmed switch
        {
            "1" => Unit.One,
            "%" => new Unit("%", [], UnitKind.Percent),
            "nines" => new Unit("nines", [], UnitKind.Nines),
            "exact" => new Unit("exact", [], UnitKind.Exact),
            _ when trimmed.StartsWith("exact ", StringComparison.Ordinal) => new Unit(trimmed, Parts(trimmed[6..].Trim(), nouns), UnitKind.Exact),
            _ => new Unit(trimmed, Parts(trimmed, nouns)),
        };
    }

    private static List<UnitPart> Parts(string text, Nouns nouns)
    {
        var parts = new List<UnitPart>();
        var sign = 1;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('/' or '*'))
                continue;
            var word = text[start..i].Trim();
            if (word != "1" || start != 0)
                parts.Add(Part(word, sign, nouns));
            sign = i < text.Length && text[i] == '/' ? -1 : 1;
            start = i + 1;
        }

        return parts;
    }

    private static UnitPart Part(string word, int sign, Nouns nouns)
    {
        var power = 1;
        if (word.IndexOf('^', StringComparison.Ordinal) is >= 0 and var caret)
        {
            if (!int.TryParse(word.AsSpan(caret + 1), NumberStyles.None, CultureInfo.InvariantCulture, out power) || power is < 1 or > 3)
                throw new UnitException($"'{word}': a power is 1, 2 or 3");
            word = word[..caret];
        }

        var part = UnitTable.Find(word) ?? Counted(word, nouns) ?? throw new UnitException($"'{word}' is no unit");
        return part with { Power = sign * power };
    }

    /// <summary>A noun, perhaps with a prefix as in Mreq; null when it is none.</summary>
    internal static UnitPart? Counted(string word, Nouns nouns)
    {
        if (nouns.Find(word) is { } noun)
            return new UnitPart(word, 1, 1, Dimension.None, noun);
        return word.Length > 2 && UnitTable.Prefixes.TryGetValue(word[..1], out var factor) && nouns.Find(word[1..]) is { } counted
            ? new UnitPart(word, 1, factor, Dimension.None, counted)
            : null;
    }
}
