// Slip: makes room on a full desk before it looks whether the document lies there already.
public class LRUCache(int capacity)
{
    private readonly Dictionary<int, LinkedListNode<(int Key, int Value)>> nodes = new();
    private readonly LinkedList<(int Key, int Value)> order = new();

    public int Get(int key)
    {
        if (!nodes.TryGetValue(key, out var node)) return -1;
        order.Remove(node);
        order.AddFirst(node);
        return node.Value.Value;
    }

    public void Put(int key, int value)
    {
        if (nodes.Count == capacity)
        {
            nodes.Remove(order.Last.Value.Key);
            order.RemoveLast();
        }

        if (nodes.Remove(key, out var known)) order.Remove(known);
        nodes[key] = order.AddFirst((key, value));
    }
}
