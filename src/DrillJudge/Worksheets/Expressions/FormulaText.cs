namespace DrillJudge.Worksheets;

/// <summary>Writes expressions for people: dau × opens, top / (0.6 × node), or with values in place of names.</summary>
public static class FormulaText
{
    /// <summary>The expression in words and signs.</summary>
    /// <param name="expression">What to write.</param>
    /// <param name="value">What stands for a name; null for the name itself.</param>
    public static string Write(Expression expression, Func<string, string>? value = null) => Write(expression, value ?? (name => name), 0);

    private static string Write(Expression expression, Func<string, string> value, int outer)
    {
        var (text, level) = expression switch
        {
            Expression.Number number => (number.Text.StartsWith('.') ? "0" + number.Text : number.Text, 5),
            Expression.Name name => (value(name.Text), 5),
            Expression.Negative(var inner) => ("-" + Write(inner, value, 4), 3),
            Expression.Call(var function, var arguments) => ($"{function}({string.Join(", ", arguments.Select(argument => Write(argument, value, 0)))})", 5),
            Expression.Binary('^', var left, var right) => ($"{Write(left, value, 5)}^{Write(right, value, 4)}", 4),
            Expression.Binary('*', var left, var right) => ($"{Write(left, value, 2)} × {Write(right, value, 3)}", 2),
            Expression.Binary('/', var left, var right) => ($"{Write(left, value, 2)} / {Write(right, value, 3)}", 2),
            Expression.Binary(var sign, var left, var right) => ($"{Write(left, value, 1)} {sign} {Write(right, value, 2)}", 1),
            _ => ("", 5),
        };
        return level < outer ? $"({text})" : text;
    }
}
