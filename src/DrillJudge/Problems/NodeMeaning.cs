namespace DrillJudge.Problems;

/// <summary>What class `Node` means in a signature: the field has two classes of that name.</summary>
public enum NodeMeaning
{
    /// <summary>The problem does not say, so `Node` is refused.</summary>
    None,

    /// <summary>A node of an undirected graph.</summary>
    Graph,

    /// <summary>A node of a linked list with a random pointer.</summary>
    RandomList,
}
