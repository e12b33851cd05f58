// Slip: a Put to a document on the desk moves it to the front but forgets the new value.
public class LRUCache(int capacity)
{
    private readonly Dictionary<int, LinkedListNode<(int Key, int Value)>> nodes = new();
    private readonly LinkedList<(int Key, int Value)> order = new();

    public int Get(int key)
    {
        if (!nodes.ContainsKey(key)) return -1;
        var node = nodes[key];
        order.Remove(node);
        order.AddFirst(node);
        return node.Value.Value;
    }

    public void Put(int key, int value)
    {
        if (Get(key) != -1) return;
        if (nodes.Count == capacity)
        {
            nodes.Remove(order.Last.Value.Key);
            order.RemoveLast();
        }

        nodes[key] = order.AddFirst((key, value));
    }
}
