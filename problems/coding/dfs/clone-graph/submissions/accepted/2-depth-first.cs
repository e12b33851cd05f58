public class Solution {
    Dictionary<Node, Node> copyOf = new Dictionary<Node, Node>();

    public Node CloneGraph(Node node) {
        if (node == null)
            return null;
        if (copyOf.TryGetValue(node, out Node copy))
            return copy;

        copy = new Node(node.val, new List<Node>());
        copyOf.Add(node, copy);
        foreach (Node next in node.neighbors)
            copy.neighbors.Add(CloneGraph(next));
        return copy;
    }
}
