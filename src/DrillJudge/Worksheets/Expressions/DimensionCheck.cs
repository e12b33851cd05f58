using System.Globalization;

namespace DrillJudge.Worksheets;

/// <summary>Finds an expression's dimension from those of its names, and with it most slips of an author.</summary>
internal static class DimensionCheck
{
    /// <summary>The dimension.</summary>
    /// <param name="expression">What is checked.</param>
    /// <param name="scope">Dimensions of the names that may occur; units need not be in it.</param>
    /// <exception cref="ExpressionException">A name is unknown, or the dimensions do not go together.</exception>
    public static Dimension Of(Expression expression, IReadOnlyDictionary<string, Dimension> scope) => expression switch
    {
        Expression.Number => Dimension.None,
        Expression.Name(var name) => scope.TryGetValue(name, out var known) ? known : UnitTable.Find(name)?.Dimension ?? throw Unknown(name, scope),
        Expression.Negative(var inner) => Of(inner, scope),
        Expression.Binary('^', var left, var right) => Power(left, right, scope),
        Expression.Binary('*', var left, var right) => Of(left, scope) * Of(right, scope),
        Expression.Binary('/', var left, var right) => Of(left, scope) / Of(right, scope),
        Expression.Binary(_, var left, var right) => Same(expression, [left, right], scope),
        Expression.Call("min" or "max", var arguments) => Same(expression, arguments, scope),
        Expression.Call(var function, var arguments) => Plain(function, arguments, scope),
        _ => throw new InvalidOperationException("no such expression"),
    };

    /// <summary>Checks that both sides of each comparison measure the same.</summary>
    /// <exception cref="ExpressionException">They do not.</exception>
    public static void Check(Condition condition, IReadOnlyDictionary<string, Dimension> scope)
    {
        foreach (var (left, sign, right) in condition.Comparisons)
            Same(new Expression.Binary(sign[0], left, right), [left, right], scope);
    }

    private static Dimension Same(Expression whole, IReadOnlyList<Expression> parts, IReadOnlyDictionary<string, Dimension> scope)
    {
        var first = Of(parts[0], scope);
        foreach (var part in parts.Skip(1))
        {
            if (Of(part, scope) is var other && other != first)
                throw Mismatch($"{FormulaText.Write(parts[0])} is {first}, {FormulaText.Write(part)} is {other}, in {FormulaText.Write(whole)}");
        }

        return first;
    }

    private static Dimension Power(Expression left, Expression right, IReadOnlyDictionary<string, Dimension> scope)
    {
        var (below, above) = (Of(left, scope), Of(right, scope));
        if (above != Dimension.None)
            throw Mismatch($"the exponent {FormulaText.Write(right)} is {above}; it must be a plain number");
        if (below == Dimension.None)
            return below;
        return right is Expression.Number { Value: var exponent } && exponent == Math.Floor(exponent) && exponent <= 4
            ? below.Power((int)exponent)
            : throw Mismatch(string.Create(CultureInfo.InvariantCulture, $"{FormulaText.Write(left)} is {below}; only a plain number takes the exponent {FormulaText.Write(right)}"));
    }

    private static Dimension Plain(string function, IReadOnlyList<Expression> arguments, IReadOnlyDictionary<string, Dimension> scope)
    {
        foreach (var argument in arguments)
        {
            if (Of(argument, scope) is var dimension && dimension != Dimension.None)
                throw Mismatch($"{function} wants a plain number; {FormulaText.Write(argument)} is {dimension}");
        }

        return Dimension.None;
    }

    private static ExpressionException Mismatch(string message) => new("dimension", message);

    private static ExpressionException Unknown(string name, IReadOnlyDictionary<string, Dimension> scope)
    {
        var near = Spelling.Nearest(name, scope.Keys, 1);
        return new ExpressionException("unknown-name", $"'{name}' is no parameter, earlier step, fact or unit{(near is [var one] ? $"; did you mean {one}?" : "")}");
    }
}
