// Slip: relaxes all links once, which is enough only if they happen to be in a good order.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var dist = Enumerable.Repeat(long.MaxValue, n + 1).ToArray();
        dist[k] = 0;
        foreach (var t in times.OrderBy(t => t[0] != k))
            if (dist[t[0]] != long.MaxValue)
                dist[t[1]] = Math.Min(dist[t[1]], dist[t[0]] + t[2]);
        long last = dist.Skip(1).Max();
        return last == long.MaxValue ? -1 : (int)last;
    }
}
