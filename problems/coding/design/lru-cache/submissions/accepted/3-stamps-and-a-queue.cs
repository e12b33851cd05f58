// Every use puts a stamped note into a queue. A note whose stamp is no longer the entry's own is outdated and skipped.
public sealed class LRUCache
{
    private readonly Dictionary<int, (int Value, int Stamp)> desk = new();
    private readonly Queue<(int Key, int Stamp)> uses = new();
    private readonly int room;
    private int clock;

    public LRUCache(int capacity) => room = capacity;

    public int Get(int key)
    {
        if (!desk.TryGetValue(key, out var entry)) return -1;
        Use(key, entry.Value);
        return entry.Value;
    }

    public void Put(int key, int value)
    {
        Use(key, value);
        while (desk.Count > room)
        {
            var (oldKey, stamp) = uses.Dequeue();
            if (desk.TryGetValue(oldKey, out var entry) && entry.Stamp == stamp) desk.Remove(oldKey);
        }
    }

    private void Use(int key, int value)
    {
        desk[key] = (value, ++clock);
        uses.Enqueue((key, clock));
    }
}
