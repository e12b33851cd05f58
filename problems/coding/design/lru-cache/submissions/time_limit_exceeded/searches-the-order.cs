// Keeps the order of use in a list and searches it by key at every call: calls times capacity.
public class LRUCache(int capacity)
{
    private readonly LinkedList<(int Key, int Value)> entries = new();

    public int Get(int key)
    {
        for (var node = entries.First; node != null; node = node.Next)
        {
            if (node.Value.Key != key) continue;
            entries.Remove(node);
            entries.AddFirst(node);
            return node.Value.Value;
        }

        return -1;
    }

    public void Put(int key, int value)
    {
        if (Get(key) != -1) entries.RemoveFirst();
        entries.AddFirst((key, value));
        if (entries.Count > capacity) entries.RemoveLast();
    }
}
