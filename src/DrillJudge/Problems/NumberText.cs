using System.Buffers;
using System.Globalization;

namespace DrillJudge.Problems;

/// <summary>Decimal numbers as YAML and JSON write them.</summary>
internal static class NumberText
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("0123456789+-.eE");

    /// <summary>An integer where it is written as one and fits a long, else a floating number; null when the text is no number.</summary>
    public static Value? Read(ReadOnlySpan<char> text)
    {
        // The framework's parsers know more spellings (spaces, group marks, words), so the letters are looked at first.
        if (text.IsEmpty || text.ContainsAnyExcept(Letters) || !text.ContainsAnyInRange('0', '9') || text[0] is 'e' or 'E')
            return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return Value.Of(integer);
        const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var number) ? new Value.Floating(number) : null;
    }
}
