using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Checkers;

/// <summary>For in-place problems that return how much of the array counts: the int returned, k, and the first k elements are exact, what follows is free.</summary>
public sealed class PrefixChecker(CaseCodec codec) : ValueChecker(codec)
{
    /// <inheritdoc/>
    protected override string? FindDifference(IReadOnlyList<OutputField> expected, IReadOnlyList<OutputField> actual)
    {
        if (expected[0].Value is not Value.Integer(var length) || expected[1].Value is not Value.List(var wanted) || actual[1].Value is not Value.List(var given))
            return base.FindDifference(expected, actual);
        if (Difference.Find(expected[0].Value, actual[0].Value, null) is { } difference)
            return Difference.Within(expected[0].Name, difference);
        var name = expected[1].Name;
        if (given.Count < length)
            return $"{name}: {length} elements count, got {given.Count}";
        return Difference.Find(Head(wanted, length), Head(given, length), expected[1].Type) is { } rest ? Difference.Within(name, rest) : null;
    }

    /// <inheritdoc/>
    protected override string? FindDifference(Value expected, Value actual, ValueType type) => Difference.Find(expected, actual, type);

    private static Value.List Head(IReadOnlyList<Value> items, long length) => new([.. items.Take((int)Math.Clamp(length, 0, items.Count))]);
}
