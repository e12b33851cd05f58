// Slip: answers the latest minute among those who are reached, even if somebody is not.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var graph = times.ToLookup(t => t[0]);
        var done = new HashSet<int>();
        var heap = new PriorityQueue<int, int>();
        heap.Enqueue(k, 0);
        int last = 0;
        while (heap.TryDequeue(out int node, out int time))
        {
            if (!done.Add(node)) continue;
            last = Math.Max(last, time);
            foreach (var t in graph[node]) heap.Enqueue(t[1], time + t[2]);
        }

        return done.Count > 1 || n == 1 ? last : -1;
    }
}
