// No linked list: every use writes a ticket with a new number and queues it. A ticket whose number is not the document's
// latest is stale, and is thrown away when it comes to the front.
public class LRUCache
{
    private readonly int capacity;
    private readonly Dictionary<int, (int Value, int Ticket)> desk = new();
    private readonly Queue<(int Key, int Ticket)> uses = new();
    private int tickets;

    public LRUCache(int capacity) => this.capacity = capacity;

    public int Get(int key)
    {
        if (!desk.TryGetValue(key, out var document)) return -1;
        Use(key, document.Value);
        return document.Value;
    }

    public void Put(int key, int value)
    {
        Use(key, value);
        while (desk.Count > capacity)
        {
            var (oldest, ticket) = uses.Dequeue();
            if (desk.TryGetValue(oldest, out var document) && document.Ticket == ticket) desk.Remove(oldest);
        }
    }

    private void Use(int key, int value)
    {
        desk[key] = (value, ++tickets);
        uses.Enqueue((key, tickets));
    }
}
