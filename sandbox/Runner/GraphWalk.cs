using DrillJudge.Protocol;

namespace DrillJudge.Sandbox;

/// <summary>Collects a graph while the harness looks at its nodes. A node of the input in it is an error: a copy was asked for.</summary>
/// <param name="inputs">The nodes of the input.</param>
public sealed class GraphWalk(HashSet<object> inputs)
{
    private readonly Dictionary<object, int> indices = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> nodes = [];
    private readonly List<int> values = [];
    private readonly List<List<int>> rows = [];

    /// <summary>Takes the node from which all others are reached, or null.</summary>
    public void Start(object? node)
    {
        if (node is not null)
            Index(node);
    }

    /// <summary>The next node whose value and neighbours are wanted, or null.</summary>
    public object? Next()
    {
        if (rows.Count == nodes.Count)
            return null;
        rows.Add([]);
        return nodes[rows.Count - 1];
    }

    /// <summary>The value of the node just given.</summary>
    public void Value(int value) => values.Add(value);

    /// <summary>A neighbour of the node just given.</summary>
    /// <exception cref="InvalidAnswerException">It is null, one of the input, or there are too many.</exception>
    public void Link(object? node) => rows[^1].Add(Index(node ?? throw new InvalidAnswerException("A returned node has a neighbor that is null.")));

    /// <summary>Writes the neighbours' values of node 1, of node 2 and so on.</summary>
    /// <exception cref="InvalidAnswerException">The values are not 1 to n, each once.</exception>
    public void Write(ValueWriter output)
    {
        var order = new int[nodes.Count];
        Array.Fill(order, -1);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (values[i] < 1 || values[i] > nodes.Count || order[values[i] - 1] >= 0)
                throw new InvalidAnswerException($"The returned graph reaches {nodes.Count} nodes; their values should be 1 to {nodes.Count}, each once, but {values[i]} is among them.");
            order[values[i] - 1] = i;
        }

        output.WriteCount(nodes.Count);
        foreach (var index in order)
        {
            output.WriteCount(rows[index].Count);
            foreach (var neighbor in rows[index])
                output.WriteInt32(values[neighbor]);
        }
    }

    private int Index(object node)
    {
        if (indices.TryGetValue(node, out var known))
            return known;
        if (inputs.Contains(node))
            throw new InvalidAnswerException("The copy shares a node with the input.");
        if (nodes.Count == NodeLimit.Nodes)
            throw new InvalidAnswerException($"The returned graph has more than {NodeLimit.Nodes:N0} nodes.");
        indices.Add(node, nodes.Count);
        nodes.Add(node);
        return nodes.Count - 1;
    }
}
