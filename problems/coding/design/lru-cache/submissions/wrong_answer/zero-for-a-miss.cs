// Slip: takes the value 0 for "not there".
public class LRUCache(int capacity)
{
    private readonly Dictionary<int, int> values = new();
    private readonly LinkedList<int> order = new();
    private readonly Dictionary<int, LinkedListNode<int>> places = new();

    public int Get(int key)
    {
        int value = values.GetValueOrDefault(key);
        if (value == 0) return -1;
        Touch(key);
        return value;
    }

    public void Put(int key, int value)
    {
        values[key] = value;
        Touch(key);
        if (values.Count <= capacity) return;
        int oldest = order.First.Value;
        order.RemoveFirst();
        places.Remove(oldest);
        values.Remove(oldest);
    }

    private void Touch(int key)
    {
        if (places.TryGetValue(key, out var place)) order.Remove(place);
        places[key] = order.AddLast(key);
    }
}
