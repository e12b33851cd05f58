// Slip: draws every trail once, at both of its huts in the same moment. All trails are there, but a hut's neighbours stand
// in the order in which the walk came by.
public class Solution
{
    public Node CloneGraph(Node node)
    {
        if (node == null) return null;
        var copies = new Dictionary<int, Node> { [node.val] = new Node(node.val) };
        var drawn = new HashSet<(int, int)>();
        var queue = new Queue<Node>();
        queue.Enqueue(node);
        while (queue.Count > 0)
        {
            Node hut = queue.Dequeue();
            foreach (Node next in hut.neighbors)
            {
                if (!copies.ContainsKey(next.val))
                {
                    copies[next.val] = new Node(next.val);
                    queue.Enqueue(next);
                }

                if (!drawn.Add((Math.Min(hut.val, next.val), Math.Max(hut.val, next.val)))) continue;
                copies[hut.val].neighbors.Add(copies[next.val]);
                copies[next.val].neighbors.Add(copies[hut.val]);
            }
        }

        return copies[node.val];
    }
}
