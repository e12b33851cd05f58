// Slip: a plain queue that closes a lighthouse at its first visit, by the fewest links instead of the fewest minutes.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var graph = times.ToLookup(t => t[0]);
        var minute = new Dictionary<int, int> { [k] = 0 };
        var queue = new Queue<int>();
        queue.Enqueue(k);
        while (queue.Count > 0)
        {
            int at = queue.Dequeue();
            foreach (var t in graph[at])
                if (minute.TryAdd(t[1], minute[at] + t[2]))
                    queue.Enqueue(t[1]);
        }

        return minute.Count == n ? minute.Values.Max() : -1;
    }
}
