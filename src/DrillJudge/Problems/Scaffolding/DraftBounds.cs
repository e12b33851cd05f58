using System.Globalization;

namespace DrillJudge.Problems.Scaffolding;

/// <summary>The bounds of a new package until its author settles them: what constraints, generator and validator agree upon.</summary>
internal static class DraftBounds
{
    /// <summary>Longest text inside an array.</summary>
    public const int Word = 20;

    /// <summary>Length of the rows inside an array of rows.</summary>
    public const int Row = 100;

    /// <summary>Most elements at the outermost level.</summary>
    public const int Most = 100_000;

    /// <summary>The numbers that a type may hold.</summary>
    /// <param name="type">int, long or double.</param>
    /// <param name="inside">Whether it is an element: a single number is no less than zero.</param>
    public static (long Low, long High) Numbers(ValueType type, bool inside)
    {
        var high = type.Kind switch { ValueKind.Long => 1_000_000_000_000_000, ValueKind.Double => 1_000_000, _ => 1_000_000_000 };
        return (inside ? -high : 0, high);
    }

    /// <summary>Most elements of an array at a depth.</summary>
    public static int Length(ValueType type, int depth) => depth > 0 ? Row : Holds(type) ? Most / Row : Most;

    /// <summary>Whether the elements are arrays or lists themselves.</summary>
    public static bool Holds(ValueType type) => type.Element is { Kind: ValueKind.Array or ValueKind.List };

    /// <summary>The constraints of a parameter, as the learner reads them.</summary>
    public static IEnumerable<string> Constraints(ValueType type, string name, int depth = 0)
    {
        switch (type.Kind)
        {
            case ValueKind.Int or ValueKind.Long or ValueKind.Double:
                var (low, high) = Numbers(type, depth > 0);
                return [Text($"{low} <= {name} <= {high}")];
            case ValueKind.Char:
                return [$"{name} is a lower-case letter"];
            case ValueKind.String:
                return [Text($"1 <= {name}.length <= {(depth > 0 ? Word : Most)}"), $"{name} consists of lower-case letters"];
            case ValueKind.Array or ValueKind.List:
                return Constraints(type.Element!, $"{name}[{(char)('i' + depth)}]", depth + 1).Prepend(Text($"1 <= {name}.length <= {Length(type, depth)}"));
            case ValueKind.Bool or ValueKind.Void:
                return [];
            default:
                return [Text($"1 to {Most} nodes in {name}"), .. type.Kind == ValueKind.GraphNode ? ["the graph is connected, without loops and double edges"] : Array.Empty<string>()];
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
