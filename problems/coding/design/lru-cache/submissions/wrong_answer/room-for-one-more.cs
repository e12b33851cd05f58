// Slip: compares the count with the capacity before adding and with the wrong sign, so one document too many stays.
public class LRUCache
{
    private readonly int capacity;
    private readonly Dictionary<int, LinkedListNode<(int Key, int Value)>> nodes = new();
    private readonly LinkedList<(int Key, int Value)> order = new();

    public LRUCache(int capacity) => this.capacity = capacity;

    public int Get(int key)
    {
        if (!nodes.TryGetValue(key, out var node)) return -1;
        order.Remove(node);
        order.AddFirst(node);
        return node.Value.Value;
    }

    public void Put(int key, int value)
    {
        if (nodes.Remove(key, out var known)) order.Remove(known);
        if (nodes.Count > capacity)
        {
            nodes.Remove(order.Last.Value.Key);
            order.RemoveLast();
        }

        nodes[key] = order.AddFirst((key, value));
    }
}
