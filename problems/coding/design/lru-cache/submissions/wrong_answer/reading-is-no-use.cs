// Slip: Get does not count as a use, so the desk works like a queue of writes.
public class LRUCache
{
    private readonly Dictionary<int, int> values = new();
    private readonly LinkedList<int> order = new();
    private readonly int capacity;

    public LRUCache(int capacity)
    {
        this.capacity = capacity;
    }

    public int Get(int key) => values.TryGetValue(key, out int value) ? value : -1;

    public void Put(int key, int value)
    {
        if (values.ContainsKey(key)) order.Remove(key);
        values[key] = value;
        order.AddLast(key);
        if (values.Count <= capacity) return;
        values.Remove(order.First.Value);
        order.RemoveFirst();
    }
}
