// Slip: lets the lamps shine in both directions.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var graph = new Dictionary<int, List<(int To, int Time)>>();
        for (int i = 1; i <= n; i++) graph[i] = new();
        foreach (var t in times)
        {
            graph[t[0]].Add((t[1], t[2]));
            graph[t[1]].Add((t[0], t[2]));
        }

        var done = new HashSet<int>();
        var heap = new PriorityQueue<int, int>();
        heap.Enqueue(k, 0);
        while (heap.TryDequeue(out int node, out int time))
        {
            if (!done.Add(node)) continue;
            if (done.Count == n) return time;
            foreach (var (to, wait) in graph[node]) heap.Enqueue(to, time + wait);
        }

        return -1;
    }
}
