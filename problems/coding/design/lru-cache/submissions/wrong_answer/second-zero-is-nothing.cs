// Slip: keeps the values in an array and takes 0 for "not on the desk". 0 is a value like any other.
public class LRUCache
{
    private readonly int capacity;
    private readonly int[] values = new int[100_001];
    private readonly LinkedListNode<int>[] nodes = new LinkedListNode<int>[100_001];
    private readonly LinkedList<int> byUse = new();

    public LRUCache(int capacity) { this.capacity = capacity; }

    public int Get(int key)
    {
        if (values[key] == 0) return -1;
        Touch(key);
        return values[key];
    }

    public void Put(int key, int value)
    {
        values[key] = value;
        Touch(key);
        if (byUse.Count > capacity)
        {
            int oldest = byUse.First.Value;
            byUse.RemoveFirst();
            nodes[oldest] = null;
            values[oldest] = 0;
        }
    }

    private void Touch(int key)
    {
        if (nodes[key] != null) byUse.Remove(nodes[key]);
        nodes[key] = byUse.AddLast(key);
    }
}
