// Slip: does not think of the empty map and reads the value of a null node.
public class Solution
{
    public Node CloneGraph(Node node)
    {
        var copies = new Dictionary<int, Node> { [node.val] = new Node(node.val) };
        var open = new Stack<Node>([node]);
        while (open.TryPop(out var hut))
            foreach (var next in hut.neighbors)
            {
                if (copies.TryAdd(next.val, new Node(next.val))) open.Push(next);
                copies[hut.val].neighbors.Add(copies[next.val]);
            }

        return copies[node.val];
    }
}
