namespace DrillJudge.Worksheets;

/// <summary>Comparisons that must all hold: "lost &lt;= ok and left &gt;= 20*ms".</summary>
/// <param name="Text">As written.</param>
/// <param name="Comparisons">Each with its operator: &lt;, &lt;=, &gt; or &gt;=.</param>
public sealed record Condition(string Text, IReadOnlyList<Condition.Comparison> Comparisons)
{
    /// <summary>Whether all hold; false where a value is no number.</summary>
    public bool Holds(IReadOnlyDictionary<string, double> values) => Comparisons.All(comparison =>
    {
        var (left, right) = (comparison.Left.Evaluate(values), comparison.Right.Evaluate(values));
        // A hair's breadth is given away: 0.1+0.2 <= 0.3 is meant to hold.
        var slack = 1e-9 * Math.Max(Math.Abs(left), Math.Abs(right));
        return comparison.Operator switch
        {
            "<" => left < right - slack,
            "<=" => left <= right + slack,
            ">" => left > right + slack,
            _ => left >= right - slack,
        };
    });

    /// <summary>One comparison.</summary>
    public sealed record Comparison(Expression Left, string Operator, Expression Right);
}
