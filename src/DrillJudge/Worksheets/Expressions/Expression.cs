namespace DrillJudge.Worksheets;

/// <summary>An arithmetic expression of a sheet. Evaluated by our own walk over this tree: no reflection, no loops.</summary>
public abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>A number as it was written, its value already scaled.</summary>
    public sealed record Number(double Value, string Text) : Expression;

    /// <summary>A parameter, an earlier step, a fact, a unit, or a value of the chosen option (pick.latency).</summary>
    public sealed record Name(string Text) : Expression;

    /// <summary>A sum, difference, product, quotient or power.</summary>
    public sealed record Binary(char Operator, Expression Left, Expression Right) : Expression;

    /// <summary>The negative.</summary>
    public sealed record Negative(Expression Inner) : Expression;

    /// <summary>A function.</summary>
    public sealed record Call(string Function, IReadOnlyList<Expression> Arguments) : Expression;

    /// <summary>The names in it, with repetitions.</summary>
    public IEnumerable<string> Names() => this switch
    {
        Name name => [name.Text],
        Binary(_, var left, var right) => left.Names().Concat(right.Names()),
        Negative(var inner) => inner.Names(),
        Call(_, var arguments) => arguments.SelectMany(argument => argument.Names()),
        _ => [],
    };

    /// <summary>The value in base units; NaN or infinite where there is none.</summary>
    /// <param name="values">Values of names other than units.</param>
    /// <exception cref="KeyNotFoundException">A name has no value; the loader has ruled that out.</exception>
    public double Evaluate(IReadOnlyDictionary<string, double> values) => this switch
    {
        Number number => number.Value,
        Name name => values.TryGetValue(name.Text, out var value) ? value
            : UnitTable.Find(name.Text)?.Factor ?? throw new KeyNotFoundException($"'{name.Text}' has no value"),
        Negative(var inner) => -inner.Evaluate(values),
        Binary(var sign, var left, var right) => Apply(sign, left.Evaluate(values), right.Evaluate(values)),
        Call call => Functions.Apply(call.Function, [.. call.Arguments.Select(argument => argument.Evaluate(values))]),
        _ => throw new InvalidOperationException("no such expression"),
    };

    private static double Apply(char sign, double left, double right) => sign switch
    {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        '/' => left / right,
        _ => Portable.Power(left, right),
    };
}
