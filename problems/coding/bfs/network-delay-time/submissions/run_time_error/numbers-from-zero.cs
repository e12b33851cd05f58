// Slip: lighthouses are numbered from 1, and lighthouse n lies beyond the end of an array of n lists.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var graph = new List<int[]>[n];
        for (int i = 0; i < n; i++) graph[i] = new List<int[]>();
        foreach (var t in times) graph[t[0]].Add(t);

        var done = new HashSet<int>();
        var heap = new PriorityQueue<int, int>();
        heap.Enqueue(k, 0);
        while (heap.TryDequeue(out int node, out int time))
        {
            if (!done.Add(node)) continue;
            if (done.Count == n) return time;
            foreach (var t in graph[node]) heap.Enqueue(t[1], time + t[2]);
        }

        return -1;
    }
}
