// Slip: adds minutes to int.MaxValue, and the negative sum passes for a very early time.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var dist = new int[n + 1];
        Array.Fill(dist, int.MaxValue);
        dist[k] = 0;
        for (int round = 1; round < n; round++)
            foreach (var t in times)
                if (dist[t[0]] + t[2] < dist[t[1]])
                    dist[t[1]] = dist[t[0]] + t[2];
        int last = dist.Skip(1).Max();
        return last == int.MaxValue ? -1 : last;
    }
}
