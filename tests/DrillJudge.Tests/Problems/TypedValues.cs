using DrillJudge.Problems;
using FsCheck;
using FsCheck.Fluent;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Tests.Problems;

/// <summary>A type with a value of it, in the form that decoding yields.</summary>
public sealed record TypedValue(ValueType Type, Value Value)
{
    public override string ToString() => $"{Type.CSharp} {Type.Kind}: {ValueText.Print(Value)}";
}

/// <summary>Generators of types and their values, with the extremes well represented.</summary>
public static class TypedValues
{
    public static Arbitrary<TypedValue> Any => AnyType(2).SelectMany(type => OfType(type).Select(value => new TypedValue(type, value))).ToArbitrary();

    public static Gen<ValueType> AnyType(int depth)
    {
        var simple = Gen.Elements(
            new ValueType(ValueKind.Int, "int"), new ValueType(ValueKind.Long, "long"), new ValueType(ValueKind.Double, "double"),
            new ValueType(ValueKind.Bool, "bool"), new ValueType(ValueKind.Char, "char"), new ValueType(ValueKind.String, "string"),
            new ValueType(ValueKind.ListNode, "ListNode"), new ValueType(ValueKind.TreeNode, "TreeNode"),
            new ValueType(ValueKind.GraphNode, "Node"), new ValueType(ValueKind.RandomListNode, "Node"));
        return depth == 0
            ? simple
            : Gen.OneOf(simple, AnyType(depth - 1).Select(t => new ValueType(ValueKind.Array, t.CSharp + "[]", t)),
                AnyType(depth - 1).Select(t => new ValueType(ValueKind.List, $"IList<{t.CSharp}>", t)));
    }

    public static Gen<Value> OfType(ValueType type) => type.Kind switch
    {
        ValueKind.Int => Int,
        ValueKind.Long => Gen.OneOf(Gen.Elements(long.MinValue, long.MaxValue, 0L, int.MaxValue + 1L), ArbMap.Default.GeneratorFor<long>()).Select(n => (Value)Value.Of(n)),
        ValueKind.Double => Gen.OneOf(Gen.Elements(double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue, 0.0, 5.0), Gen.Choose(-1000, 1000).Select(n => n / 7.0))
            .Select(n => (Value)new Value.Floating(n)),
        ValueKind.Bool => Gen.Elements<Value>(new Value.Bool(true), new Value.Bool(false)),
        ValueKind.Char => Letter.Select(c => (Value)new Value.Char(c)),
        ValueKind.String => Gen.Frequency((1, Gen.Constant<Value>(Value.None)), (9, Letter.ListOf().Select(letters => (Value)new Value.Text(string.Concat(letters))))),
        ValueKind.Array or ValueKind.List => Gen.Frequency((1, Gen.Constant<Value>(Value.None)), (9, ListOf(OfType(type.Element!)).Select(l => (Value)l))),
        ValueKind.ListNode => from list in ListOf(Int)
                              from link in Gen.Choose(-1, list.Items.Count - 1)
                              select link < 0 ? list : (Value)Value.Of(list, Value.Of(link)),
        ValueKind.TreeNode => Gen.OneOf(Int, Gen.Constant<Value>(Value.None)).ListOf().Select(Tree),
        ValueKind.GraphNode => Gen.Choose(0, 8).SelectMany(Graph),
        ValueKind.RandomListNode => from list in ListOf(Int)
                                    from targets in Gen.Choose(-1, list.Items.Count - 1).ListOf(list.Items.Count)
                                    select (Value)new Value.List([.. list.Items.Zip(targets, (v, t) => Value.Of(v, t < 0 ? Value.None : Value.Of(t)))]),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static Gen<Value.List> ListOf(Gen<Value> element) => element.ListOf().Select(items => new Value.List([.. items]));

    public static Gen<Value> Int { get; } =
        Gen.OneOf(Gen.Elements(int.MinValue, int.MaxValue, 0, -1), Gen.Choose(-1000, 1000)).Select(n => (Value)Value.Of(n));

    // Lone surrogates are the point: a learner's string may hold them.
    private static Gen<char> Letter { get; } = Gen.OneOf(Gen.Elements('\0', 'a', '"', '\\', '\u007f', '\u0080', 'é', '\ud800', '\udfff', '\uffff', '\u202e'), Gen.Choose(32, 126).Select(n => (char)n));

    private static Value Tree(IEnumerable<Value> wanted)
    {
        var slots = new List<Value>();
        var room = 1;
        foreach (var slot in wanted.TakeWhile(_ => room > 0))
        {
            slots.Add(slot);
            room += slot is Value.Null ? -1 : 1;
        }

        while (slots.Count > 0 && slots[^1] is Value.Null)
            slots.RemoveAt(slots.Count - 1);
        return new Value.List(slots);
    }

    private static Gen<Value> Graph(int nodes) =>
        from extra in Gen.Choose(1, Math.Max(1, nodes)).ListOf(nodes)
        select (Value)new Value.List([.. extra.Select((neighbour, i) => new Value.List(i + 1 < nodes ? [Value.Of(neighbour), Value.Of(i + 2)] : [Value.Of(neighbour)]))]);
}
