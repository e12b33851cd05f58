using DrillJudge.Protocol;

namespace DrillJudge.Problems;

/// <summary>A linked list whose nodes also point anywhere in it or nowhere: [[7,null],[13,0]]. null is the empty list.</summary>
internal static class RandomListNodeCodec
{
    public static void Encode(ValueWriter writer, Value value)
    {
        var nodes = value is Value.Null ? [] : ValueCodec.ToItems(value, "a list such as [[7,null],[13,0]]");
        writer.WriteCount(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            try
            {
                EncodeNode(writer, nodes[i], nodes.Count);
            }
            catch (ValueException fault)
            {
                throw fault.Within(i);
            }
        }
    }

    public static Value Decode(ValueReader reader)
    {
        var count = reader.ReadCount();
        if (count < 0)
            throw new ProtocolException("A linked list is missing.");
        var nodes = ValueCodec.Room(count);
        for (var i = 0; i < count; i++)
        {
            var number = Value.Of(reader.ReadInt32());
            var target = reader.ReadInt32();
            if (target < -1 || target >= count)
                throw new ProtocolException($"A linked list of {count} nodes has no node {target}.");
            nodes.Add(Value.Of(number, target < 0 ? Value.None : Value.Of(target)));
        }

        return new Value.List(nodes);
    }

    private static void EncodeNode(ValueWriter writer, Value node, int count)
    {
        if (node is not Value.List([var number, var target]))
            throw new ValueException($"expected [value, index or null], got {ValueText.Show(node, 40)}");
        writer.WriteInt32(ValueCodec.ToInt32(number));
        writer.WriteInt32(target switch
        {
            Value.Null => -1,
            Value.Integer(var index) when index >= 0 && index < count => (int)index,
            _ => throw new ValueException($"{ValueText.Show(target, 40)} is no index among {count} nodes").Within(1),
        });
    }
}
