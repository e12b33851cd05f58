// Slip: draws a trail when the second of its huts is finished, so neighbours come in the order of the walk, not of the original.
public class Solution
{
    public Node CloneGraph(Node node)
    {
        if (node == null) return null;
        var copies = new Dictionary<Node, Node> { [node] = new Node(node.val) };
        var queue = new Queue<Node>([node]);
        var finished = new HashSet<Node>();
        while (queue.TryDequeue(out var hut))
        {
            finished.Add(hut);
            foreach (var next in hut.neighbors)
            {
                if (copies.TryAdd(next, new Node(next.val))) queue.Enqueue(next);
                if (!finished.Contains(next)) continue;
                copies[hut].neighbors.Add(copies[next]);
                copies[next].neighbors.Add(copies[hut]);
            }
        }

        return copies[node];
    }
}
