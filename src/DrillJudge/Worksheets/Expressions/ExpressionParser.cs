namespace DrillJudge.Worksheets;

/// <summary>Recursive descent over at most 400 characters and 32 levels. Precedence: sums, products, minus sign, powers (to the right).</summary>
public sealed class ExpressionParser
{
    private const int DeepestNesting = 32;
    private const int Longest = 400;
    private readonly string text;
    private int at;
    private int depth;

    private ExpressionParser(string text) => this.text = text.Length <= Longest ? text : throw Fault($"longer than {Longest} characters");

    /// <summary>The tree of an expression.</summary>
    /// <exception cref="ExpressionException">The text is none.</exception>
    public static Expression Parse(string text)
    {
        var parser = new ExpressionParser(text);
        var result = parser.Sum();
        return parser.AtEnd() ? result : throw parser.Unexpected();
    }

    /// <summary>Comparisons joined by "and".</summary>
    /// <exception cref="ExpressionException">The text is none.</exception>
    public static Condition ParseCondition(string text)
    {
        var parser = new ExpressionParser(text);
        var comparisons = new List<Condition.Comparison>();
        do
        {
            var left = parser.Sum();
            var sign = parser.Comparison();
            comparisons.Add(new Condition.Comparison(left, sign, parser.Sum()));
        }
        while (parser.TakeWord("and"));
        return parser.AtEnd() ? new Condition(text.Trim(), comparisons) : throw parser.Unexpected();
    }

    private Expression Sum()
    {
        var left = Product();
        while (Take("+-") is { } sign)
            left = new Expression.Binary(sign, left, Product());
        return left;
    }

    private Expression Product()
    {
        var left = Signed();
        while (Take("*/") is { } sign)
            left = new Expression.Binary(sign, left, Signed());
        return left;
    }

    private Expression Signed() => Take("-") is null ? Power() : Nested(() => new Expression.Negative(Signed()));

    private Expression Power()
    {
        var left = Atom();
        return Take("^") is null ? left : new Expression.Binary('^', left, Nested(Signed));
    }

    private Expression Atom()
    {
        if (Take("(") is not null)
        {
            var inner = Nested(Sum);
            return Take(")") is null ? throw Fault("a ) is missing") : inner;
        }

        if (AtEnd())
            throw Fault("it ends too early");
        if (NumberLiteral.Length(text, at) is > 0 and var length)
        {
            var number = text.Substring(at, length);
            at += length;
            if (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '.'))
                throw Fault($"'{number}{text[at]}' is no number; a unit is multiplied, as in 60*s");
            return new Expression.Number(NumberLiteral.Value(number), number);
        }

        var name = Word() ?? throw Unexpected();
        return Take("(") is null ? new Expression.Name(name) : Nested(() => Call(name));
    }

    private Expression.Call Call(string name)
    {
        var (least, most) = Functions.Arity(name) ?? throw Fault($"there is no function '{name}'");
        var arguments = new List<Expression> { Sum() };
        while (Take(",") is not null)
            arguments.Add(Sum());
        if (Take(")") is null)
            throw Fault("a ) is missing");
        return arguments.Count >= least && arguments.Count <= most ? new Expression.Call(name, arguments) : throw Fault($"{name} takes {(least == most ? $"{least}" : $"{least} to {most}")} values");
    }

    private string? Word()
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_' || (text[end] == '.' && end > at && end + 1 < text.Length && char.IsAsciiLetter(text[end + 1]))))
            end++;
        if (end == at || char.IsAsciiDigit(text[at]))
            return null;
        var word = text[at..end];
        at = end;
        return word;
    }

    private string Comparison()
    {
        Skip();
        foreach (var sign in new[] { "<=", ">=", "<", ">" })
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0)
                continue;
            at += sign.Length;
            return sign;
        }

        throw Fault("expected a comparison: <, <=, > or >=");
    }

    private bool TakeWord(string word)
    {
        Skip();
        var before = at;
        if (Word() == word)
            return true;
        at = before;
        return false;
    }

    private char? Take(string signs)
    {
        Skip();
        return at < text.Length && signs.Contains(text[at], StringComparison.Ordinal) ? text[at++] : null;
    }

    private T Nested<T>(Func<T> parse)
    {
        if (++depth > DeepestNesting)
            throw Fault($"nested deeper than {DeepestNesting}");
        var result = parse();
        depth--;
        return result;
    }

    private bool AtEnd()
    {
        Skip();
        return at >= text.Length;
    }

    private void Skip()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n')
            at++;
    }

    private ExpressionException Unexpected() => Fault(at < text.Length ? $"'{text[at]}' at character {at + 1} does not belong there" : "it ends too early");

    private static ExpressionException Fault(string message) => new("syntax", message);
}
