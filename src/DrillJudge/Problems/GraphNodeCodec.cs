using DrillJudge.Protocol;

namespace DrillJudge.Problems;

/// <summary>
/// A graph given by its node 1, as an adjacency list: row i holds the neighbours of node i + 1. [] and null are no node at all, [[]] is one node alone.
/// What is encoded must be reachable from node 1, since no other node could be handed over. What is decoded need not be: it may be a wrong answer.
/// </summary>
internal static class GraphNodeCodec
{
    public static void Encode(ValueWriter writer, Value value)
    {
        var rows = value is Value.Null ? [] : ValueCodec.ToItems(value, "an adjacency list such as [[2],[1]]");
        var numbers = rows.Select((row, i) => Neighbours(row, i, rows.Count)).ToArray();
        if (FirstUnreachable(numbers) is > 0 and var lost)
            throw new ValueException($"node {lost + 1} cannot be reached from node 1").Within(lost);
        writer.WriteCount(numbers.Length);
        foreach (var row in numbers)
        {
            writer.WriteCount(row.Length);
            foreach (var neighbour in row)
                writer.WriteInt32(neighbour);
        }
    }

    public static Value Decode(ValueReader reader)
    {
        var count = reader.ReadCount();
        if (count < 0)
            throw new ProtocolException("A graph is missing.");
        var rows = ValueCodec.Room(count);
        for (var i = 0; i < count; i++)
            rows.Add(DecodeRow(reader, count));
        return new Value.List(rows);
    }

    private static Value.List DecodeRow(ValueReader reader, int nodes)
    {
        var count = reader.ReadCount();
        if (count < 0)
            throw new ProtocolException("A row of a graph is missing.");
        var row = ValueCodec.Room(count);
        for (var i = 0; i < count; i++)
        {
            var neighbour = reader.ReadInt32();
            if (neighbour < 1 || neighbour > nodes)
                throw new ProtocolException($"A graph of {nodes} nodes has no node {neighbour}.");
            row.Add(Value.Of(neighbour));
        }

        return new Value.List(row);
    }

    private static int[] Neighbours(Value row, int index, int nodes)
    {
        try
        {
            return [.. ValueCodec.ToItems(row, "a row of neighbours").Select((item, i) => Neighbour(item, i, nodes))];
        }
        catch (ValueException fault)
        {
            throw fault.Within(index);
        }
    }

    private static int Neighbour(Value item, int index, int nodes) =>
        item is Value.Integer(var number) && number >= 1 && number <= nodes
            ? (int)number
            : throw new ValueException($"expected a node from 1 to {nodes}, got {ValueText.Show(item, 40)}").Within(index);

    private static int FirstUnreachable(int[][] rows)
    {
        if (rows.Length == 0)
            return -1;
        var seen = new bool[rows.Length];
        var open = new Stack<int>([0]);
        seen[0] = true;
        while (open.TryPop(out var node))
        {
            foreach (var neighbour in rows[node].Where(n => !seen[n - 1]))
            {
                seen[neighbour - 1] = true;
                open.Push(neighbour - 1);
            }
        }

        return Array.IndexOf(seen, false);
    }
}
