using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Checkers;

/// <summary>Lists whose order does not count. They are sorted and not hashed: an answer could be made of values whose hashes collide.</summary>
internal static class Multiset
{
    /// <summary>Whether a value of this type is a list whose order can be set aside.</summary>
    public static bool IsOne(Value value, ValueType type) => value is Value.List && type.Kind is ValueKind.Array or ValueKind.List;

    /// <summary>A list in the order of <see cref="ValueOrder"/>, its elements as they are.</summary>
    public static Value.List Sort(Value list)
    {
        var items = ((Value.List)list).Items.ToArray();
        Array.Sort(items, ValueOrder.Instance);
        return new Value.List(items);
    }

    /// <summary>The same, with the arrays and lists among its elements sorted first.</summary>
    public static Value.List SortDeep(Value list, ValueType type)
    {
        var element = type.Element!;
        return Sort(new Value.List([.. ((Value.List)list).Items.Select(item => IsOne(item, element) ? SortDeep(item, element) : item)]));
    }

    /// <summary>The first element that is in one of two sorted lists and not as often in the other, or null.</summary>
    public static string? FindDifference(Value.List expected, Value.List actual)
    {
        var at = 0;
        while (at < expected.Items.Count && at < actual.Items.Count && ValueOrder.Instance.Compare(expected.Items[at], actual.Items[at]) == 0)
            at++;
        var wanted = at < expected.Items.Count ? expected.Items[at] : null;
        var given = at < actual.Items.Count ? actual.Items[at] : null;
        if (wanted is null && given is null)
            return null;
        var missing = given is null || (wanted is not null && ValueOrder.Instance.Compare(wanted, given) < 0);
        var what = missing ? $"{ValueText.Show(wanted!, 60)} is missing" : $"{ValueText.Show(given!, 60)} is not expected or there too often";
        return expected.Items.Count == actual.Items.Count
            ? what
            : $"expected {expected.Items.Count} elements in any order, got {actual.Items.Count}: {what}";
    }
}
