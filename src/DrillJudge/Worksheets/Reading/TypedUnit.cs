using System.Globalization;
using System.Text.RegularExpressions;

namespace DrillJudge.Worksheets;

/// <summary>Reads a unit as a learner types it: "MB per second", "krps", "USD/GB month", "Gbps", "users". Kinder than <see cref="UnitParser"/>, and says what it took for granted.</summary>
internal sealed partial class TypedUnit(Nouns nouns, List<string> notes)
{
    private readonly List<UnitPart> parts = [];

    /// <summary>The parts of the unit, "%" and "nines" apart.</summary>
    /// <exception cref="AnswerException">A word is no unit.</exception>
    public IReadOnlyList<UnitPart> Read(string text)
    {
        var sign = 1;
        var fresh = true;
        foreach (Match token in Token().Matches(text))
        {
            switch (token.Value)
            {
                case "/":
                    (sign, fresh) = (-1, false);
                    break;
                case "*" or "." or ",":
                    break;
                case var word when Per().IsMatch(word) && (parts.Count > 0 || fresh || word is "per"):
                    (sign, fresh) = (-1, false);
                    break;
                case var word when char.IsLetter(word[0]) || word[0] is '$' or '%':
                    Add(word, sign);
                    (sign, fresh) = (1, false);
                    break;
                default:
                    throw Unknown(token.Value);
            }
        }

        return parts;
    }

    private void Add(string token, int sign)
    {
        var (word, power) = Split(token);
        foreach (var part in Resolve(word))
            parts.Add(part with { Power = part.Power * sign * power });
    }

    private static (string Word, int Power) Split(string token)
    {
        if (token.IndexOf('^', StringComparison.Ordinal) is not (> 0 and var caret))
            return (token, 1);
        return int.TryParse(token.AsSpan(caret + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) && power is >= -3 and <= 3 and not 0
            ? (token[..caret], power)
            : throw new AnswerException(AnswerCode.Unit, "A power in a unit is at most 3.");
    }

    private IEnumerable<UnitPart> Resolve(string word)
    {
        if (word is "m")
            throw new AnswerException(AnswerCode.Ambiguous, "'m' may be minutes, months or a million: write min, mo or M.");
        if (word is "b")
            throw new AnswerException(AnswerCode.Ambiguous, "'b' may be bits or bytes: write bit or B.");
        if (Currency().IsMatch(word))
            throw TypedQuantity.CurrencyFault();
        if (Lower(word) is { } lower)
            return lower;
        if (UnitSpellings.Find(word) is { } known)
        {
            if (known.Symbol.Contains('i', StringComparison.Ordinal) && known.Symbol.EndsWith('B'))
                notes.Add($"{known.Symbol} counts in 1024s");
            return [known];
        }

        return Rate(word) ?? Adverb(word) ?? (UnitParser.Counted(word, nouns) is { } counted ? [counted] : throw Unknown(word));
    }

    // kb, mb, gb in lower case are nearly always bytes; gbps is nearly always bits.
    private IReadOnlyList<UnitPart>? Lower(string word)
    {
        if (LowerBytes().Match(word) is { Success: true } bytes)
        {
            var letter = bytes.Groups[1].Value is "k" ? "k" : bytes.Groups[1].Value.ToUpperInvariant();
            var symbol = letter + bytes.Groups[2].Value + "B";
            notes.Add($"{word} read as {symbol}, bytes; write {letter}bit for bits");
            return [UnitTable.Find(letter.ToUpperInvariant() + "iB") is { } binary && bytes.Groups[2].Length > 0 ? binary : UnitTable.Find(symbol)!];
        }

        if (PerSecond().Match(word) is not { Success: true } rate)
            return null;
        var prefix = rate.Groups[1].Value is "k" or "K" ? "k" : rate.Groups[1].Value.ToUpperInvariant();
        var unit = UnitTable.Find(prefix + (rate.Groups[2].Value == "B" ? "B" : "bit"))!;
        if (!word.Any(char.IsAsciiLetterUpper))
            notes.Add($"{word} read as {unit.Symbol}/s, bits; write {prefix}B/s for bytes");
        return [unit, UnitTable.Find("s")! with { Power = -1 }];
    }

    private static IReadOnlyList<UnitPart>? Rate(string word)
    {
        if (RequestRate().Match(word) is not { Success: true } rate)
            return null;
        var prefix = rate.Groups[1].Value is "m" ? "M" : rate.Groups[1].Value;
        return [new UnitPart(prefix + "req", 1, prefix.Length > 0 ? UnitTable.Prefixes[prefix] : 1, Dimension.None, Nouns.Anything), UnitTable.Find("s")! with { Power = -1 }];
    }

    private static IReadOnlyList<UnitPart>? Adverb(string word) => word.ToLowerInvariant() switch
    {
        "hourly" => [UnitTable.Find("h")! with { Power = -1 }],
        "daily" => [UnitTable.Find("day")! with { Power = -1 }],
        "weekly" => [UnitTable.Find("week")! with { Power = -1 }],
        "monthly" => [UnitTable.Find("mo")! with { Power = -1 }],
        "yearly" or "annually" => [UnitTable.Find("yr")! with { Power = -1 }],
        _ => null,
    };

    private AnswerException Unknown(string word)
    {
        var near = Spelling.Nearest(word, UnitSpellings.All.Concat(nouns.Spellings));
        var shown = word.Length <= 30 ? word : word[..30] + "...";
        return new AnswerException(AnswerCode.Unit, $"'{shown}' is no unit that is known here.{(near.Count > 0 ? $" Near it: {string.Join(", ", near)}." : "")}");
    }

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{N}_]*(?:\^[+-]?[0-9]+)?|[$%/*.,]|\S")]
    private static partial Regex Token();

    [GeneratedRegex("^(?:per|a|an|each|every)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Per();

    [GeneratedRegex("^(?:eur|euros?|gbp|pounds?|inr|rupees?|jpy|yen|cny|yuan|chf|rub|aud|cad|cents?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Currency();

    [GeneratedRegex("^([kmgtpe])(i?)b$")]
    private static partial Regex LowerBytes();

    [GeneratedRegex("^([kKmMgGtTpP]?)([bB])ps$")]
    private static partial Regex PerSecond();

    [GeneratedRegex("^([kKMmGT]?)(?i:rps|qps|tps|iops|ops/s)$", RegexOptions.CultureInvariant)]
    private static partial Regex RequestRate();
}
