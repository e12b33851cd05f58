// Slip: copies the first node only; its list still holds the original neighbours.
public class Solution
{
    public Node CloneGraph(Node node)
    {
        if (node == null) return null;
        return new Node(node.val, new List<Node>(node.neighbors));
    }
}
