// Slip: a million for "not warned". A chain of slow links takes longer than that and passes for a lighthouse never
// reached.
public class Solution
{
    private const int Never = 1_000_000;

    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var links = times.ToLookup(t => t[0], t => (To: t[1], Minutes: t[2]));
        var warned = Enumerable.Repeat(Never, n + 1).ToArray();
        warned[k] = 0;
        var queue = new PriorityQueue<int, int>();
        queue.Enqueue(k, 0);
        while (queue.TryDequeue(out int at, out int minute))
        {
            if (minute > warned[at]) continue;
            foreach (var (to, minutes) in links[at])
            {
                if (minute + minutes < warned[to])
                {
                    warned[to] = minute + minutes;
                    queue.Enqueue(to, warned[to]);
                }
            }
        }

        int last = warned.Skip(1).Max();
        return last == Never ? -1 : last;
    }
}
