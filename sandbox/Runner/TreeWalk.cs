using DrillJudge.Protocol;

namespace DrillJudge.Sandbox;

/// <summary>
/// Collects a binary tree level by level while the harness looks at its nodes. Subtrees may be shared (solutions that build many trees do so); a cycle runs into the limit.
/// </summary>
public sealed class TreeWalk
{
    private readonly Queue<object> waiting = new();
    private readonly List<bool> slots = [];
    private readonly List<int> values = [];

    /// <summary>Reads a tree. For each node, in level order, its value and the indices of its children, or -1.</summary>
    public static int[] Read(ValueReader input, out int[] lefts, out int[] rights)
    {
        var slots = Math.Max(0, input.ReadCount());
        var values = new int[slots];
        lefts = new int[slots];
        rights = new int[slots];
        var nodes = 0;
        for (var slot = 0; slot < slots; slot++)
        {
            var present = input.ReadBoolean();
            if (present)
            {
                values[nodes] = input.ReadInt32();
                lefts[nodes] = rights[nodes] = -1;
            }

            // The children of the k-th present node fill the slots 2k+1 and 2k+2.
            if (slot > 0)
            {
                var side = (slot & 1) == 1 ? lefts : rights;
                var parent = (slot - 1) / 2;
                if (parent >= nodes)
                    throw new ProtocolException("A tree has a child without a parent.");
                side[parent] = present ? nodes : -1;
            }

            nodes += present ? 1 : 0;
        }

        Array.Resize(ref values, nodes);
        return values;
    }

    /// <summary>Takes the place of a child, or of the root; null when it is absent.</summary>
    /// <exception cref="InvalidAnswerException">There are more than a million nodes, or a cycle.</exception>
    public void Slot(object? node)
    {
        slots.Add(node is not null);
        if (node is null)
            return;
        waiting.Enqueue(node);
        if (values.Count + waiting.Count > NodeLimit.Nodes)
            throw new InvalidAnswerException($"The returned tree has a cycle, or more than {NodeLimit.Nodes:N0} nodes.");
    }

    /// <summary>The next node whose value and children are wanted, or null.</summary>
    public object? Next() => waiting.TryDequeue(out var node) ? node : null;

    /// <summary>The value of the node just given.</summary>
    public void Value(int value) => values.Add(value);

    /// <summary>Writes what was collected.</summary>
    public void Write(ValueWriter output)
    {
        var count = slots.LastIndexOf(true) + 1;
        output.WriteCount(count);
        var next = 0;
        for (var slot = 0; slot < count; slot++)
        {
            output.WriteBoolean(slots[slot]);
            if (slots[slot])
                output.WriteInt32(values[next++]);
        }
    }
}
