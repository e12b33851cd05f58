namespace DrillJudge.Worksheets;

/// <summary>What a number measures: powers of time, data and money. Count nouns such as requests are plain numbers.</summary>
/// <param name="Time">Power of time.</param>
/// <param name="Data">Power of data.</param>
/// <param name="Money">Power of money.</param>
public readonly record struct Dimension(int Time, int Data, int Money)
{
    /// <summary>A plain number or a count.</summary>
    public static Dimension None { get; }

    /// <summary>The dimension of a product.</summary>
    public static Dimension operator *(Dimension left, Dimension right) => new(left.Time + right.Time, left.Data + right.Data, left.Money + right.Money);

    /// <summary>The dimension of a quotient.</summary>
    public static Dimension operator /(Dimension left, Dimension right) => new(left.Time - right.Time, left.Data - right.Data, left.Money - right.Money);

    /// <summary>The dimension of a power.</summary>
    public Dimension Power(int exponent) => new(Time * exponent, Data * exponent, Money * exponent);

    /// <summary>In words: "data per time", "an amount of money", "a plain number".</summary>
    public override string ToString()
    {
        if (this == None)
            return "a plain number or count";
        var above = Words(positive: true);
        var below = Words(positive: false);
        return (above.Count, below.Count) switch
        {
            (1, 0) when Time == 1 => "a time",
            (1, 0) => $"an amount of {above[0]}",
            (_, 0) => string.Join(" times ", above),
            (0, _) => $"a count per {string.Join(" and ", below)}",
            _ => $"{string.Join(" times ", above)} per {string.Join(" and ", below)}",
        };
    }

    private List<string> Words(bool positive)
    {
        var words = new List<string>();
        foreach (var (power, word) in new[] { (Data, "data"), (Money, "money"), (Time, "time") })
        {
            if (positive ? power > 0 : power < 0)
                words.Add(Math.Abs(power) == 1 ? word : $"{word}^{Math.Abs(power)}");
        }

        return words;
    }
}
