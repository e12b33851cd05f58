using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Checkers;

/// <summary>Finds the first difference between two values and puts it into words.</summary>
internal static class Difference
{
    private const int Width = 60;

    /// <summary>Null when the values are equal; doubles that <paramref name="closeEnough"/> accepts are.</summary>
    public static string? Find(Value expected, Value actual, ValueType? type, Func<double, double, bool>? closeEnough = null)
    {
        if (type?.Kind == ValueKind.ListNode && (Link(expected), Link(actual)) is var (wanted, given) && wanted != given)
            return $"expected {Describe(wanted)}, got {Describe(given)}";
        return (expected, actual) switch
        {
            (Value.List(var left), Value.List(var right)) => FindInItems(left, right, type, closeEnough),
            (Value.Floating(var left), Value.Floating(var right)) when closeEnough is not null && closeEnough(left, right) => null,
            (Value.Text(var left), Value.Text(var right)) when left.Length > Width && right.Length > Width => FindInText(left, right),
            _ => expected == actual ? null : Say(expected, actual),
        };
    }

    /// <summary>Two values that differ.</summary>
    public static string Say(Value expected, Value actual) => $"expected {ValueText.Show(expected, Width)}, got {ValueText.Show(actual, Width)}";

    /// <summary>A difference with the place that it was found in.</summary>
    public static string Within(string place, string difference) => place.Length == 0
        ? difference
        : place + (difference.StartsWith("index ", StringComparison.Ordinal) ? ", " : ": ") + difference;

    private static string? FindInItems(IReadOnlyList<Value> expected, IReadOnlyList<Value> actual, ValueType? type, Func<double, double, bool>? closeEnough)
    {
        if (expected.Count != actual.Count)
            return $"expected {Count(expected.Count)}, got {actual.Count}";
        for (var i = 0; i < expected.Count; i++)
        {
            if (Find(expected[i], actual[i], type?.Element, closeEnough) is { } difference)
                return Within($"index {i}", difference);
        }

        return null;
    }

    private static string? FindInText(string expected, string actual)
    {
        var same = expected.AsSpan().CommonPrefixLength(actual);
        if (same == expected.Length && same == actual.Length)
            return null;
        return same == Math.Min(expected.Length, actual.Length)
            ? $"expected {expected.Length} characters, got {actual.Length}"
            : $"character {same}: expected {ValueText.Quote(expected.Substring(same, 1))}, got {ValueText.Quote(actual.Substring(same, 1))}";
    }

    private static string Count(int count) => count == 1 ? "1 element" : $"{count} elements";

    private static long Link(Value list) => list is Value.List([Value.List, Value.Integer(var link)]) ? link : -1;

    private static string Describe(long link) => link < 0 ? "a list that ends" : $"a list whose tail links back to index {link}";
}
