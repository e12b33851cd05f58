// Slip: takes a zero in the matrix of times for "no link", and so loses the links that take no time.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var matrix = new int[n + 1, n + 1];
        foreach (var t in times) matrix[t[0], t[1]] = t[2];
        var dist = new int[n + 1];
        var done = new bool[n + 1];
        Array.Fill(dist, int.MaxValue);
        dist[k] = 0;
        for (int round = 0; round < n; round++)
        {
            int best = 0;
            for (int i = 1; i <= n; i++)
                if (!done[i] && dist[i] < dist[best]) best = i;
            if (best == 0) return -1;
            done[best] = true;
            for (int to = 1; to <= n; to++)
                if (matrix[best, to] > 0)
                    dist[to] = Math.Min(dist[to], dist[best] + matrix[best, to]);
        }

        return dist.Skip(1).Max();
    }
}
