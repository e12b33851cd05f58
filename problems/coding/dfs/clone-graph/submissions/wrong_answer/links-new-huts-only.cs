// Slip: links a neighbour only when it is met for the first time, so trails to visited huts are lost.
public class Solution
{
    public Node CloneGraph(Node node)
    {
        if (node == null) return null;
        var copies = new Dictionary<Node, Node> { [node] = new Node(node.val) };
        var queue = new Queue<Node>();
        queue.Enqueue(node);
        while (queue.Count > 0)
        {
            var hut = queue.Dequeue();
            foreach (var next in hut.neighbors)
            {
                if (copies.ContainsKey(next)) continue;
                copies[next] = new Node(next.val);
                copies[hut].neighbors.Add(copies[next]);
                queue.Enqueue(next);
            }
        }

        return copies[node];
    }
}
