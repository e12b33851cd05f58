// Computes the times between all pairs of lighthouses although one source is asked for: n cubed.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        const int Never = int.MaxValue / 2;
        var dist = new int[n, n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                dist[i, j] = i == j ? 0 : Never;
        foreach (var t in times) dist[t[0] - 1, t[1] - 1] = t[2];

        for (int via = 0; via < n; via++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++)
                    dist[i, j] = Math.Min(dist[i, j], dist[i, via] + dist[via, j]);

        int last = Enumerable.Range(0, n).Max(j => dist[k - 1, j]);
        return last >= Never ? -1 : last;
    }
}
