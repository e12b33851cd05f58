using DrillJudge.Protocol;

namespace DrillJudge.Sandbox;

/// <summary>Collects a linked list while the harness follows it, and notices when it runs back into itself. The node type is the submission's, hence object.</summary>
public sealed class ListWalk
{
    private object[] nodes = new object[16];
    private int[] values = new int[16];
    private int count;
    private object? marker;
    private int nextMark = 1;
    private int markerAt;
    private int cycleStart = -1;

    /// <summary>The values of a list, and the index that its tail links back to, or -1.</summary>
    public static int[] Read(ValueReader input, out int cycleStart)
    {
        var values = CaseValues.ReadInts(input) ?? [];
        cycleStart = (int)input.ReadUnsigned() - 1;
        return values;
    }

    /// <summary>Takes the next node; false at the end of the list.</summary>
    /// <exception cref="InvalidAnswerException">The list has more than a million nodes.</exception>
    public bool Visit(object? node)
    {
        if (node is null)
            return false;
        // Brent: the marker moves on at powers of two, so a cycle is met within a few rounds and a straight list costs one comparison a node.
        if (ReferenceEquals(node, marker))
        {
            var length = count - markerAt;
            for (cycleStart = 0; !ReferenceEquals(nodes[cycleStart], At(cycleStart + length, node)); cycleStart++)
            {
            }

            count = cycleStart + length;
            return false;
        }

        if (count == NodeLimit.Nodes)
            throw new InvalidAnswerException($"The returned list has more than {NodeLimit.Nodes:N0} nodes.");
        if (count == nodes.Length)
        {
            Array.Resize(ref nodes, count * 2);
            Array.Resize(ref values, count * 2);
        }

        if (count + 1 == nextMark)
        {
            marker = node;
            markerAt = count;
            nextMark *= 2;
        }

        nodes[count] = node;
        return true;
    }

    /// <summary>The value of the node just taken.</summary>
    public void Value(int value) => values[count++] = value;

    /// <summary>Writes what was collected.</summary>
    public void Write(ValueWriter output)
    {
        output.WriteCount(count);
        for (var i = 0; i < count; i++)
            output.WriteInt32(values[i]);
        output.WriteUnsigned((ulong)(cycleStart + 1));
    }

    private object At(int index, object last) => index == count ? last : nodes[index];
}
