// Slip: adds both directions for each trail, although every trail is met from both of its ends.
public class Solution
{
    private readonly Dictionary<int, Node> copies = new();

    public Node CloneGraph(Node node)
    {
        if (node == null) return null;
        Walk(node);
        return copies[node.val];
    }

    private void Walk(Node node)
    {
        copies[node.val] = Copy(node.val);
        foreach (var next in node.neighbors)
        {
            bool known = copies.ContainsKey(next.val);
            Copy(node.val).neighbors.Add(Copy(next.val));
            Copy(next.val).neighbors.Add(Copy(node.val));
            if (!known) Walk(next);
        }
    }

    private Node Copy(int val)
    {
        if (!copies.ContainsKey(val)) copies[val] = new Node(val);
        return copies[val];
    }
}
