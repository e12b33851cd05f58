// Slip: reads the dictionary without asking whether the key is there, and a miss throws.
public class LRUCache(int capacity)
{
    private readonly Dictionary<int, LinkedListNode<(int Key, int Value)>> nodes = new();
    private readonly LinkedList<(int Key, int Value)> order = new();

    public int Get(int key)
    {
        var node = nodes[key];
        order.Remove(node);
        order.AddFirst(node);
        return node.Value.Value;
    }

    public void Put(int key, int value)
    {
        if (nodes.Remove(key, out var known)) order.Remove(known);
        nodes[key] = order.AddFirst((key, value));
        if (nodes.Count <= capacity) return;
        nodes.Remove(order.Last.Value.Key);
        order.RemoveLast();
    }
}
