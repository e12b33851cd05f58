namespace DrillJudge.Worksheets;

/// <summary>Reads draws: {5k,10k,20k}, 4..20, 10k~200k.</summary>
internal static class DrawParser
{
    /// <summary>The draw of a text.</summary>
    /// <param name="text">As in a sheet's file.</param>
    /// <param name="share">Whether the unit is %, so that every number must be written with it.</param>
    /// <exception cref="ExpressionException">The text is none.</exception>
    public static Draw Parse(string text, bool share)
    {
        var trimmed = text.Trim();
        if (trimmed.StartsWith('{') && trimmed.EndsWith('}'))
        {
            var values = trimmed[1..^1].Split(',').Select(value => Number(value, share)).ToArray();
            return values.Length is >= 2 and <= 20 && values.Distinct().Count() == values.Length
                ? new Draw.Choice(values)
                : throw Fault("a choice has 2 to 20 values, none twice");
        }

        if (trimmed.Split("..") is [var first, var last])
        {
            var (low, high) = (Number(first, share), Number(last, share));
            return low == Math.Floor(low) && high == Math.Floor(high) && low < high && high < 1e15
                ? new Draw.Whole((long)low, (long)high)
                : throw Fault("a..b wants two whole numbers, the lower first");
        }

        if (trimmed.Split('~') is not [var from, var to])
            throw Fault("expected {a,b}, a..b or a~b");
        var (least, most) = (Number(from, share), Number(to, share));
        if (!(least > 0 && least < most))
            throw Fault("a~b wants two positive numbers, the lower first");
        return new Draw.Logarithmic(least, most);
    }

    private static double Number(string text, bool share)
    {
        var trimmed = text.Trim();
        if (NumberLiteral.Parse(trimmed) is not { } number)
            throw Fault($"'{trimmed}' is no number");
        return share && !trimmed.EndsWith('%') ? throw Fault($"'{trimmed}' wants a % as its unit is %") : number;
    }

    private static ExpressionException Fault(string message) => new("draw", message);
}
