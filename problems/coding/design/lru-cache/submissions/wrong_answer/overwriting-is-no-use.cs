// Slip: a Put to a document on the desk changes its value but not its place in the order.
public class LRUCache(int capacity)
{
    private readonly Dictionary<int, LinkedListNode<int[]>> nodes = new();
    private readonly LinkedList<int[]> order = new();

    public int Get(int key)
    {
        if (!nodes.TryGetValue(key, out var node)) return -1;
        order.Remove(node);
        order.AddLast(node);
        return node.Value[1];
    }

    public void Put(int key, int value)
    {
        if (nodes.TryGetValue(key, out var node))
        {
            node.Value[1] = value;
            return;
        }

        if (nodes.Count == capacity)
        {
            nodes.Remove(order.First.Value[0]);
            order.RemoveFirst();
        }

        nodes[key] = order.AddLast(new[] { key, value });
    }
}
