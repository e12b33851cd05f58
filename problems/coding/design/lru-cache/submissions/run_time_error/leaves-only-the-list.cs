// Slip: what leaves the list stays in the dictionary; its node belongs to no list when it is used again.
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
        if (nodes.TryGetValue(key, out var known)) order.Remove(known);
        nodes[key] = order.AddFirst((key, value));
        if (order.Count > capacity) order.RemoveLast();
    }
}
