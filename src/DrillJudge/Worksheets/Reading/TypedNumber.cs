using System.Globalization;

namespace DrillJudge.Worksheets;

/// <summary>Reads the number at the start of a folded answer: 1.5e9, 1,500,000, 1.5x10^9, 2^30, (4e7*10)/86400.</summary>
internal sealed class TypedNumber
{
    private const int DeepestNesting = 32;
    private readonly string text;
    private int at;
    private int depth;
    private bool wholePercent;

    private TypedNumber(string text, int start) => (this.text, at) = (text, start);

    /// <summary>The number, whether it is one share in percent, and where it ends.</summary>
    /// <exception cref="AnswerException">There is none.</exception>
    public static (double Value, bool Percent, int End) Read(string text, int start)
    {
        var reader = new TypedNumber(text, start);
        var value = reader.Sum();
        return (value, reader.wholePercent, reader.at);
    }

    private double Sum()
    {
        var value = Product();
        while (Peek() is '+' or '-')
        {
            var sign = text[at];
            if (depth == 0 && sign == '-')
                throw new AnswerException(AnswerCode.RangeInPoint, "That is a range; one number is asked here. A difference goes into parentheses.");
            if (!OperandFollows())
            {
                throw sign == '+'
                    ? new AnswerException(AnswerCode.Bound, "That is a bound; give the number that you would bet on.")
                    : new AnswerException(AnswerCode.Number, "The sum ends too early.");
            }

            at++;
            value = sign == '+' ? value + Product() : value - Product();
            wholePercent = false;
        }

        return value;
    }

    private double Product()
    {
        var value = Power();
        while (Peek() is '*' or '/' or 'x' or 'X' && OperandFollows())
        {
            var sign = text[at++];
            var right = Power();
            if (sign == '/' && right == 0)
                throw new AnswerException(AnswerCode.Number, "That divides by zero.");
            value = sign == '/' ? value / right : value * right;
            wholePercent = false;
        }

        return value;
    }

    private double Power()
    {
        var value = Atom();
        if (Peek() != '^')
            return value;
        at++;
        var negative = Peek() == '-';
        if (negative || Peek() == '+')
            at++;
        var exponent = Nested(Power);
        wholePercent = false;
        var power = Portable.Power(value, negative ? -exponent : exponent);
        return double.IsFinite(power) ? power : throw new AnswerException(AnswerCode.Range, "That number is too large.");
    }

    private double Atom()
    {
        var sign = Peek();
        if (sign == '(')
        {
            at++;
            var inner = Nested(Sum);
            if (Peek() != ')')
                throw new AnswerException(AnswerCode.Number, "A ) is missing.");
            at++;
            return inner;
        }

        if (sign == '-')
            throw new AnswerException(AnswerCode.NotPositive, "The answer is above zero.");
        if (sign is not (>= '0' and <= '9' or '.'))
            throw new AnswerException(AnswerCode.Number, sign is { } odd && char.IsDigit(odd) ? "Digits are 0 to 9 here." : "There is no number; write one such as 1.5e9, 40k or (4e7*10)/86400.");
        return Suffixed(Literal());
    }

    private double Literal()
    {
        var digits = TypedDigits.Take(text, ref at);
        var number = double.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : throw new AnswerException(AnswerCode.Range, "That number is too large.");
    }

    private double Suffixed(double number)
    {
        wholePercent = false;
        if (at < text.Length && "kKMGTP".Contains(text[at], StringComparison.Ordinal) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
            return number * UnitTable.Prefixes[text[at++].ToString()];
        if (Peek() != '%')
            return number;
        at++;
        wholePercent = depth == 0;
        return number / 100;
    }

    // An operator before a unit is the unit's: 5/s, 5 * USD.
    private bool OperandFollows()
    {
        var next = at + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        return next < text.Length && (char.IsAsciiDigit(text[next]) || text[next] is '(' or '.');
    }

    private char? Peek()
    {
        var next = at;
        while (next < text.Length && text[next] == ' ')
            next++;
        if (next >= text.Length)
            return null;
        // Spaces are passed over only before a sign, so that what follows the number keeps its own.
        if (text[next] is '+' or '-' or '*' or '/' or '^' or '(' or ')' or '%' or 'x' or 'X' || char.IsAsciiDigit(text[next]) || next == at || text[next] == '.')
            at = next;
        return text[next];
    }

    private double Nested(Func<double> read)
    {
        if (++depth > DeepestNesting)
            throw new AnswerException(AnswerCode.Number, $"Nested deeper than {DeepestNesting}.");
        var value = read();
        depth--;
        return value;
    }
}
