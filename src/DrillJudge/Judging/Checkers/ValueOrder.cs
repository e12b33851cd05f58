using DrillJudge.Problems;

namespace DrillJudge.Judging.Checkers;

/// <summary>A total order of values that agrees with their equality; what comes first matters to nobody.</summary>
internal sealed class ValueOrder : IComparer<Value>
{
    public static readonly ValueOrder Instance = new();

    public int Compare(Value? x, Value? y) => (x, y) switch
    {
        (Value.Integer(var left), Value.Integer(var right)) => left.CompareTo(right),
        (Value.Text(var left), Value.Text(var right)) => string.CompareOrdinal(left, right),
        (Value.List(var left), Value.List(var right)) => CompareItems(left, right),
        (Value.Floating(var left), Value.Floating(var right)) => left.CompareTo(right),
        (Value.Char(var left), Value.Char(var right)) => left.CompareTo(right),
        (Value.Bool(var left), Value.Bool(var right)) => left.CompareTo(right),
        _ => Rank(x).CompareTo(Rank(y)),
    };

    private int CompareItems(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        var shared = Math.Min(left.Count, right.Count);
        for (var i = 0; i < shared; i++)
        {
            if (Compare(left[i], right[i]) is not 0 and var order)
                return order;
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int Rank(Value? value) => value switch
    {
        null or Value.Null => 0,
        Value.Bool => 1,
        Value.Integer => 2,
        Value.Floating => 3,
        Value.Char => 4,
        Value.Text => 5,
        _ => 6,
    };
}
