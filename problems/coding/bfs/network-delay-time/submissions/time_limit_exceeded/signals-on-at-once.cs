// Depth first: each improvement is passed on at once, and behind k unlucky forks there are 2^k improvements.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var graph = new List<int[]>[n + 1];
        for (int i = 0; i <= n; i++) graph[i] = new List<int[]>();
        foreach (var t in times) graph[t[0]].Add(t);
        var dist = new int[n + 1];
        Array.Fill(dist, int.MaxValue);
        Signal(graph, dist, k, 0);
        int last = dist.Skip(1).Max();
        return last == int.MaxValue ? -1 : last;
    }

    private void Signal(List<int[]>[] graph, int[] dist, int node, int minute)
    {
        if (minute >= dist[node]) return;
        dist[node] = minute;
        foreach (var t in graph[node]) Signal(graph, dist, t[1], minute + t[2]);
    }
}
