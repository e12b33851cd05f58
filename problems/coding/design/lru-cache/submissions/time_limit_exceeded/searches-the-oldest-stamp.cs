// Stamps every use and looks through the whole desk for the oldest stamp whenever room is needed: calls times capacity.
public class LRUCache(int capacity)
{
    private readonly Dictionary<int, (int Value, int Stamp)> desk = new();
    private int clock;

    public int Get(int key)
    {
        if (!desk.TryGetValue(key, out var entry)) return -1;
        desk[key] = (entry.Value, ++clock);
        return entry.Value;
    }

    public void Put(int key, int value)
    {
        if (desk.Count == capacity && !desk.ContainsKey(key))
        {
            desk.Remove(desk.MinBy(entry => entry.Value.Stamp).Key);
        }

        desk[key] = (value, ++clock);
    }
}
