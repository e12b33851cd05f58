// Slip: answers when lighthouse n is warned, as if it had to be the last one.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var dist = new Dictionary<int, int>();
        var heap = new PriorityQueue<int, int>();
        heap.Enqueue(k, 0);
        var graph = times.GroupBy(t => t[0]).ToDictionary(g => g.Key, g => g.ToList());
        while (heap.TryDequeue(out int node, out int time))
        {
            if (!dist.TryAdd(node, time)) continue;
            if (!graph.TryGetValue(node, out var links)) continue;
            foreach (var t in links) heap.Enqueue(t[1], time + t[2]);
        }

        return dist.Count < n ? -1 : dist[n];
    }
}
