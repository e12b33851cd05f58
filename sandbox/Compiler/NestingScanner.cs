namespace DrillJudge.Compiler;

/// <summary>
/// Finds where brackets go too deep or an expression too far, without recursion. Strings, characters and comments are skipped; the code inside interpolations counts, quotes included.
/// It reads well-formed sources right and need not understand others: what slips through meets Roslyn's guards and the supervisor's clock.
/// </summary>
internal static class NestingScanner
{
    /// <summary>
    /// Index of the first bracket, brace, parenthesis, type argument or interpolation that is more than <paramref name="limit"/> deep, or (TooLong) of the first token that is
    /// more than <paramref name="chain"/> tokens after the last semicolon, comma or brace; null if there is none.
    /// </summary>
    public static (int Position, bool TooLong)? FirstBeyond(string source, int limit, int chain)
    {
        // Each open interpolated string: depth at its start, raw quotes (0: not raw), verbatim, braces that open a hole.
        var strings = new Stack<(int Depth, int Quotes, bool Verbatim, int Braces)>();
        var depth = 0;
        var angles = 0;
        var tokens = 0;
        for (var i = 0; i < source.Length; i++)
        {
            tokens = source[i] is ';' or ',' or '{' or '}' ? 0 : StartsToken(source, i) ? tokens + 1 : tokens;
            if (tokens > chain)
                return (i, true);
            switch (source[i])
            {
                case '(' or '[' or '{':
                    depth++;
                    angles = source[i] == '{' ? 0 : angles;
                    break;
                case ')' or ']':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '}':
                    depth = Math.Max(0, depth - 1);
                    angles = 0;
                    if (strings.Count > 0 && depth == strings.Peek().Depth)
                        i = Interpolated(source, i + strings.Peek().Braces, strings, ref depth);
                    break;
                case '<':
                    angles++;
                    break;
                case '>':
                    angles = Math.Max(0, angles - 1);
                    break;
                case ';':
                    angles = 0;
                    break;
                case '/' when Next(source, i) == '/':
                    i = IndexOrEnd(source, "\n", i);
                    break;
                case '/' when Next(source, i) == '*':
                    i = IndexOrEnd(source, "*/", i + 2) + 1;
                    break;
                case '\'':
                    i = Quoted(source, i + 1, '\'');
                    break;
                case '"':
                    i = Text(source, i, strings, ref depth);
                    break;
                default:
                    break;
            }

            if (depth > limit || angles > limit || strings.Count > limit)
                return (Math.Min(i, source.Length - 1), false);
        }

        return null;
    }

    /// <summary>Each sign is a token, each name or number one.</summary>
    private static bool StartsToken(string source, int i) =>
        char.IsLetterOrDigit(source[i]) || source[i] == '_' ? i == 0 || !(char.IsLetterOrDigit(source[i - 1]) || source[i - 1] == '_') : !char.IsWhiteSpace(source[i]);

    /// <summary>From an opening quote to the closing one, or to the first hole of an interpolated string.</summary>
    private static int Text(string source, int quote, Stack<(int, int, bool, int)> strings, ref int depth)
    {
        var quotes = Run(source, quote, '"');
        var dollars = 0;
        var verbatim = false;
        for (var i = quote - 1; i >= 0 && source[i] is '$' or '@'; i--)
        {
            dollars += source[i] == '$' ? 1 : 0;
            verbatim |= source[i] == '@';
            if (i == 0)
                break;
        }

        if (dollars > 0)
        {
            var raw = quotes >= 3;
            if (!raw && quotes == 2)
                return quote + 1;
            strings.Push((depth, raw ? quotes : 0, verbatim, raw ? dollars : 1));
            return Interpolated(source, quote + (raw ? quotes : 1), strings, ref depth);
        }

        if (quotes >= 3 && !verbatim)
            return IndexOrEnd(source, new string('"', quotes), quote + quotes) + quotes - 1;
        if (!verbatim)
            return Quoted(source, quote + 1, '"');
        for (var i = quote + 1; i < source.Length; i++)
        {
            if (source[i] != '"')
                continue;
            if (Next(source, i) != '"')
                return i;
            i++;
        }

        return source.Length;
    }

    /// <summary>The text of an interpolated string from <paramref name="from"/> to its next hole (one level deeper) or its end.</summary>
    private static int Interpolated(string source, int from, Stack<(int Depth, int Quotes, bool Verbatim, int Braces)> strings, ref int depth)
    {
        var (start, quotes, verbatim, braces) = strings.Peek();
        for (var i = from; i < source.Length; i++)
        {
            var letter = source[i];
            if (letter == '{')
            {
                var run = Run(source, i, '{');
                if (quotes == 0 ? run % 2 == 1 : run >= braces)
                {
                    depth = start + 1;
                    return i + run - 1;
                }

                i += run - 1;
            }
            else if (letter == '"')
            {
                var run = Run(source, i, '"');
                if (quotes > 0 ? run >= quotes : !verbatim || run % 2 == 1)
                {
                    strings.Pop();
                    return i + (quotes > 0 ? quotes : verbatim ? run : 1) - 1;
                }

                i += run - 1;
            }
            else if (letter == '\\' && !verbatim && quotes == 0)
            {
                i++;
            }
            else if (letter == '\n' && !verbatim && quotes == 0)
            {
                strings.Pop();
                return i;
            }
        }

        return source.Length;
    }

    private static int Quoted(string source, int from, char quote)
    {
        for (var i = from; i < source.Length; i++)
        {
            if (source[i] == quote || source[i] == '\n')
                return i;
            if (source[i] == '\\')
                i++;
        }

        return source.Length;
    }

    private static int Run(string source, int from, char letter)
    {
        var to = from;
        while (to < source.Length && source[to] == letter)
            to++;
        return to - from;
    }

    private static char Next(string source, int i) => i + 1 < source.Length ? source[i + 1] : '\0';

    private static int IndexOrEnd(string source, string text, int from)
    {
        var found = from <= source.Length ? source.IndexOf(text, from, StringComparison.Ordinal) : -1;
        return found < 0 ? source.Length : found;
    }
}
