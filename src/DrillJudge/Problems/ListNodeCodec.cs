using DrillJudge.Protocol;

namespace DrillJudge.Problems;

/// <summary>A linked list of int: [3,2,0,-4], or [[3,2,0,-4], 1] when the tail links back to index 1 (-1: it does not). null is the empty list.</summary>
internal static class ListNodeCodec
{
    public static void Encode(ValueWriter writer, Value value)
    {
        var (values, link) = Split(value);
        writer.WriteCount(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            try
            {
                writer.WriteInt32(ValueCodec.ToInt32(values[i]));
            }
            catch (ValueException fault)
            {
                throw fault.Within(i);
            }
        }

        writer.WriteUnsigned((ulong)(link + 1));
    }

    public static Value Decode(ValueReader reader)
    {
        var count = reader.ReadCount();
        if (count < 0)
            throw new ProtocolException("A linked list is missing.");
        var values = ValueCodec.Room(count);
        for (var i = 0; i < count; i++)
            values.Add(Value.Of(reader.ReadInt32()));
        var link = reader.ReadUnsigned();
        if (link > (ulong)count)
            throw new ProtocolException($"A linked list of {count} nodes links back to node {link}.");
        var list = new Value.List(values);
        return link == 0 ? list : Value.Of(list, Value.Of((long)link - 1));
    }

    private static (IReadOnlyList<Value> Values, int Link) Split(Value value)
    {
        if (value is Value.Null)
            return ([], -1);
        var items = ValueCodec.ToItems(value, "a linked list such as [3,2,0]");
        if (items is not [Value.List(var values), var last])
            return (items, -1);
        var link = ValueCodec.ToInt32(last);
        if (link < -1 || link >= values.Count)
            throw new ValueException($"the tail cannot link back to index {link} of {values.Count} nodes").Within(1);
        return (values, link);
    }
}
