// Slip: makes room as soon as the desk is full, before looking whether the document lies there already. A new value then
// costs another document its place.
public class LRUCache
{
    private readonly int room;
    private readonly Dictionary<int, LinkedListNode<(int Key, int Value)>> places = new();
    private readonly LinkedList<(int Key, int Value)> order = new();

    public LRUCache(int capacity)
    {
        room = capacity;
    }

    public int Get(int key)
    {
        if (!places.TryGetValue(key, out var place)) return -1;
        order.Remove(place);
        order.AddFirst(place);
        return place.Value.Value;
    }

    public void Put(int key, int value)
    {
        if (places.Count == room)
        {
            places.Remove(order.Last.Value.Key);
            order.RemoveLast();
        }

        if (places.TryGetValue(key, out var old)) order.Remove(old);
        places[key] = order.AddFirst((key, value));
    }
}
