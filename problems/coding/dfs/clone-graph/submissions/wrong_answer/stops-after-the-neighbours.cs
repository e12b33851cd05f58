// Slip: copies the given hut and its neighbours, but never goes on to the neighbours' neighbours.
public class Solution
{
    public Node CloneGraph(Node node)
    {
        if (node == null) return null;
        var copy = new Node(node.val);
        foreach (var next in node.neighbors)
        {
            var other = new Node(next.val);
            other.neighbors.Add(copy);
            copy.neighbors.Add(other);
        }

        return copy;
    }
}
