using System.Text;

namespace DrillJudge.Worksheets;

/// <summary>Takes the digits of one number, thousands grouped by commas, underscores or spaces.</summary>
internal static class TypedDigits
{
    /// <summary>The digits without their grouping, with point and exponent; <paramref name="at"/> moves behind them.</summary>
    /// <exception cref="AnswerException">A comma that may be a decimal point, or no number.</exception>
    public static string Take(string text, ref int at)
    {
        var digits = new StringBuilder();
        var start = at;
        Run(text, ref at, digits);
        if (at < text.Length && text[at] is 'x' or 'X' && digits.ToString() == "0")
            throw new AnswerException(AnswerCode.Number, "Write the number in decimal.");
        while (at < text.Length && text[at] is ',' or '_' or ' ' && Groups(text, at, at - start))
        {
            at++;
            Run(text, ref at, digits);
        }

        if (at < text.Length && text[at] == ',')
            throw new AnswerException(AnswerCode.Comma, "A comma groups thousands here, as in 1,500,000. Write a decimal point: 1.5.");
        if (at < text.Length && text[at] == '.' && !(at + 1 < text.Length && text[at + 1] == '.'))
        {
            digits.Append('.');
            at++;
            Run(text, ref at, digits);
        }

        if (!digits.ToString().AsSpan().ContainsAnyInRange('0', '9') || (at < text.Length && text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
            throw new AnswerException(AnswerCode.Number, "That is no number.");
        Exponent(text, ref at, digits);
        return digits.ToString();
    }

    private static void Run(string text, ref int at, StringBuilder digits)
    {
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
            digits.Append(text[at]);
    }

    // A group has three digits; the first at most three and not a lone 0. An underscore may stand between any digits.
    private static bool Groups(string text, int at, int before)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var count = end - at - 1;
        if (text[at] == '_')
            return count > 0;
        var run = 0;
        while (run < before && char.IsAsciiDigit(text[at - run - 1]))
            run++;
        return count == 3 && (run == 3 || (run == before && run is 1 or 2)) && text[at - before] != '0';
    }

    private static void Exponent(string text, ref int at, StringBuilder digits)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
            return;
        var end = at + 1;
        if (end < text.Length && text[end] is '+' or '-')
            end++;
        var start = end;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end == start)
            return;
        digits.Append('e').Append(text, at + 1, end - at - 1);
        at = end;
    }
}
