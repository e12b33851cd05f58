// Slip: hands back the map itself; it looks the same but every node is shared.
public class Solution
{
    public Node CloneGraph(Node node)
    {
        var copy = node;
        return copy;
    }
}
