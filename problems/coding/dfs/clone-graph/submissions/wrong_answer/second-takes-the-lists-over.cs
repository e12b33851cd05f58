// Slip: gives the copies the original's own lists and exchanges the huts in them. The copy looks right, but the original's
// trails now lead into it.
public class Solution
{
    public Node CloneGraph(Node node)
    {
        if (node == null) return null;
        var copies = new Dictionary<Node, Node> { { node, new Node(node.val) } };
        var queue = new Queue<Node>();
        queue.Enqueue(node);
        while (queue.Count > 0)
        {
            Node hut = queue.Dequeue();
            IList<Node> trails = hut.neighbors;
            for (int i = 0; i < trails.Count; i++)
            {
                if (!copies.TryGetValue(trails[i], out Node copy))
                {
                    copy = new Node(trails[i].val);
                    copies.Add(trails[i], copy);
                    queue.Enqueue(trails[i]);
                }

                trails[i] = copy;
            }

            copies[hut].neighbors = trails;
        }

        return copies[node];
    }
}
