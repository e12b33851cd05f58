using System.Collections;
using System.Globalization;

namespace DrillJudge.Problems;

/// <summary>Carries values to and from the in-memory form of <see cref="Protocol.DynamicValue"/>, which scripts use.</summary>
public static class ValueDynamic
{
    private const int MaxDepth = 64;

    /// <summary>null, bool, long, double, string, char, int[] (a list of nothing but ints) or object?[].</summary>
    public static object? ToDynamic(Value value) => value switch
    {
        Value.Null => null,
        Value.Bool(var truth) => truth,
        Value.Integer(var number) => number,
        Value.Floating(var number) => number,
        Value.Text(var text) => text,
        Value.Char(var letter) => letter,
        Value.List(var items) => AsInts(items) ?? (object)items.Select(ToDynamic).ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Takes what a script handed over. Any integral type is an integer, any enumerable but a string is a list.</summary>
    /// <exception cref="ValueException">Something that is no value.</exception>
    public static Value FromDynamic(object? value) => From(value, 0);

    private static Value From(object? value, int depth) => value switch
    {
        _ when depth > MaxDepth => throw new ValueException("lists are nested too deeply"),
        null => Value.None,
        bool truth => new Value.Bool(truth),
        int or long or short or byte or sbyte or ushort or uint => Value.Of(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        double or float or decimal => new Value.Floating(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        string text => new Value.Text(text),
        char letter => new Value.Char(letter),
        IEnumerable items => new Value.List([.. items.Cast<object?>().Select(item => From(item, depth + 1))]),
        _ => throw new ValueException($"{value.GetType().Name} is no value"),
    };

    private static int[]? AsInts(IReadOnlyList<Value> items)
    {
        if (items.Count == 0)
            return null;
        var numbers = new int[items.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (items[i] is not Value.Integer(>= int.MinValue and <= int.MaxValue and var number))
                return null;
            numbers[i] = (int)number;
        }

        return numbers;
    }
}
