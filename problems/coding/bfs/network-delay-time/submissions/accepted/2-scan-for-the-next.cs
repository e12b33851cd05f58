public class Solution {
    public int NetworkDelayTime(int[][] times, int n, int k) {
        var graph = new List<(int to, int time)>[n + 1];
        for (int i = 1; i <= n; i++) graph[i] = new List<(int, int)>();
        foreach (var t in times) graph[t[0]].Add((t[1], t[2]));

        int[] dist = new int[n + 1];
        bool[] done = new bool[n + 1];
        Array.Fill(dist, int.MaxValue);
        dist[k] = 0;
        int last = 0;
        for (int round = 0; round < n; round++) {
            int next = 0;
            for (int i = 1; i <= n; i++) {
                if (!done[i] && dist[i] < dist[next]) next = i;
            }
            if (next == 0) return -1;
            done[next] = true;
            last = dist[next];
            foreach (var (to, time) in graph[next]) {
                dist[to] = Math.Min(dist[to], dist[next] + time);
            }
        }
        return last;
    }
}
