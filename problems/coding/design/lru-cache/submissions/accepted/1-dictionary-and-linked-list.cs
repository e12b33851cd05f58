public class LRUCache(int capacity)
{
    private readonly Dictionary<int, LinkedListNode<(int Key, int Value)>> nodes = [];
    private readonly LinkedList<(int Key, int Value)> latestFirst = new();

    public int Get(int key)
    {
        if (!nodes.TryGetValue(key, out var node)) return -1;
        latestFirst.Remove(node);
        latestFirst.AddFirst(node);
        return node.Value.Value;
    }

    public void Put(int key, int value)
    {
        if (nodes.TryGetValue(key, out var known)) latestFirst.Remove(known);
        nodes[key] = latestFirst.AddFirst((key, value));
        if (nodes.Count > capacity)
        {
            nodes.Remove(latestFirst.Last.Value.Key);
            latestFirst.RemoveLast();
        }
    }
}
