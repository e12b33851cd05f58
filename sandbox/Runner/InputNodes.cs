namespace DrillJudge.Sandbox;

/// <summary>The nodes that a solution was given: none of them may be in a copy, and a graph's must afterwards be as they were.</summary>
public sealed class InputNodes() : HashSet<object>(ReferenceEqualityComparer.Instance)
{
    private readonly List<(object Node, int Value, int[] Neighbors, object[] All)> kept = [];
    private readonly List<object?> links = [];
    private int at = -1;
    private int value;

    /// <summary>Remembers a graph as it was built: node i has the value i + 1 and leads to the nodes of row i, by their values.</summary>
    public void Keep(object[] nodes, int[][] rows)
    {
        for (var i = 0; i < nodes.Length; i++)
            kept.Add((nodes[i], i + 1, rows[i], nodes));
    }

    /// <summary>The next node that is looked at again, or null; the one before it is compared.</summary>
    /// <exception cref="InvalidAnswerException">It is not as it was.</exception>
    public object? Next()
    {
        Compare();
        at++;
        return at < kept.Count ? kept[at].Node : null;
    }

    /// <summary>The value that the node has now.</summary>
    public void Value(int now) => value = now;

    /// <summary>A neighbour that the node has now.</summary>
    public void Link(object? node)
    {
        // More than there were is all that counts, however many.
        if (links.Count <= kept[at].Neighbors.Length)
            links.Add(node);
    }

    /// <summary>Compares the last node.</summary>
    /// <exception cref="InvalidAnswerException">It is not as it was.</exception>
    public void Compare()
    {
        if (at < 0 || at >= kept.Count)
            return;
        var (_, was, neighbors, all) = kept[at];
        var same = value == was && links.Count == neighbors.Length;
        for (var i = 0; same && i < neighbors.Length; i++)
            same = ReferenceEquals(links[i], all[neighbors[i] - 1]);
        links.Clear();
        if (!same)
            throw new InvalidAnswerException("The original was changed; only the copy is asked for.");
    }
}
