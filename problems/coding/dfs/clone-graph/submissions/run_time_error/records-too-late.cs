// Slip: registers a copy only after its neighbours have been visited; two joined huts call each other until the stack ends.
public class Solution
{
    private readonly Dictionary<Node, Node> copies = new();

    public Node CloneGraph(Node node)
    {
        if (node == null) return null;
        if (copies.ContainsKey(node)) return copies[node];

        for (int i = 0; i < node.neighbors.Count; i++) CloneGraph(node.neighbors[i]);

        copies[node] = new Node(node.val);
        foreach (var next in node.neighbors) copies[node].neighbors.Add(copies[next]);
        return copies[node];
    }
}
