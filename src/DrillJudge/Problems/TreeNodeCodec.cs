using DrillJudge.Protocol;

namespace DrillJudge.Problems;

/// <summary>
/// A binary tree of int in level order with null for an absent node: [1,null,2,3]. Children of absent nodes are left out and
/// trailing nulls mean nothing. [] and null are the empty tree.
/// </summary>
internal static class TreeNodeCodec
{
    public static void Encode(ValueWriter writer, Value value)
    {
        var slots = value is Value.Null ? [] : ValueCodec.ToItems(value, "a tree such as [1,null,2]");
        var used = Trim(slots);
        if (FirstOrphan(slots, used) is >= 0 and var orphan)
            throw new ValueException("this node has no parent").Within(orphan);
        writer.WriteCount(used);
        for (var i = 0; i < used; i++)
        {
            writer.WriteBoolean(slots[i] is not Value.Null);
            try
            {
                if (slots[i] is not Value.Null)
                    writer.WriteInt32(ValueCodec.ToInt32(slots[i]));
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
            throw new ProtocolException("A tree is missing.");
        var slots = ValueCodec.Room(count);
        for (var i = 0; i < count; i++)
            slots.Add(reader.ReadBoolean() ? Value.Of(reader.ReadInt32()) : Value.None);
        var used = Trim(slots);
        if (FirstOrphan(slots, used) >= 0)
            throw new ProtocolException("A tree has nodes without a parent.");
        slots.RemoveRange(used, slots.Count - used);
        return new Value.List(slots);
    }

    private static int Trim(IReadOnlyList<Value> slots)
    {
        var used = slots.Count;
        while (used > 0 && slots[used - 1] is Value.Null)
            used--;
        return used;
    }

    /// <summary>The first slot for which no node above has room; -1 when there is none.</summary>
    private static int FirstOrphan(IReadOnlyList<Value> slots, int used)
    {
        var room = 1;
        for (var i = 0; i < used; i++)
        {
            if (room == 0)
                return i;
            room += slots[i] is Value.Null ? -1 : 1;
        }

        return -1;
    }
}
