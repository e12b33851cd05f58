public class Solution
{
    public Node CloneGraph(Node node)
    {
        if (node == null) return null;

        var copies = new Dictionary<Node, Node> { [node] = new Node(node.val) };
        var open = new Queue<Node>([node]);
        while (open.TryDequeue(out var hut))
        {
            foreach (var next in hut.neighbors)
            {
                if (!copies.ContainsKey(next))
                {
                    copies[next] = new Node(next.val);
                    open.Enqueue(next);
                }

                copies[hut].neighbors.Add(copies[next]);
            }
        }

        return copies[node];
    }
}
