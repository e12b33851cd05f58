using System.Globalization;

namespace DrillJudge.Worksheets;

/// <summary>Numbers as sheets write them: 64, .6, 1e6, 10k, 200M, 5%.</summary>
internal static class NumberLiteral
{
    /// <summary>Length of the number at a place, its suffix included; 0 when there is none.</summary>
    public static int Length(string text, int at)
    {
        var end = Digits(text, at);
        if (end < text.Length && text[end] == '.')
            end = Digits(text, end + 1);
        if (end == at || (end == at + 1 && text[at] == '.'))
            return 0;
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var sign = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            if (Digits(text, sign) is var exponent && exponent > sign)
                end = exponent;
        }

        // A letter is a suffix only where no word goes on: 10k, but not 10kB.
        if (end < text.Length && "kMGTP".Contains(text[end], StringComparison.Ordinal) && (end + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 1])))
            end++;
        else if (end < text.Length && text[end] == '%')
            end++;
        return end - at;
    }

    /// <summary>The value of a number that <see cref="Length"/> found.</summary>
    public static double Value(string text)
    {
        var factor = text[^1] switch { 'k' => 1e3, 'M' => 1e6, 'G' => 1e9, 'T' => 1e12, 'P' => 1e15, _ => 1 };
        var digits = factor > 1 || text[^1] == '%' ? text[..^1] : text;
        var number = double.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
        return text[^1] == '%' ? number / 100 : number * factor;
    }

    /// <summary>The value of a text that is a number and nothing else; null when it is not.</summary>
    public static double? Parse(string text) => text.Length > 0 && Length(text, 0) == text.Length ? Value(text) : null;

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }
}
