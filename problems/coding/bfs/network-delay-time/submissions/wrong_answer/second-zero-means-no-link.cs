// Slip: keeps the links in a matrix and takes 0 for "no link". A warning may well arrive in 0 minutes.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var minutes = new int[n + 1, n + 1];
        foreach (var t in times) minutes[t[0], t[1]] = t[2];

        var at = new int[n + 1];
        var done = new bool[n + 1];
        Array.Fill(at, int.MaxValue);
        at[k] = 0;
        for (int round = 1; round <= n; round++)
        {
            int u = -1;
            for (int v = 1; v <= n; v++)
            {
                if (!done[v] && at[v] < int.MaxValue && (u < 0 || at[v] < at[u])) u = v;
            }

            if (u < 0) return -1;
            done[u] = true;
            for (int v = 1; v <= n; v++)
            {
                if (minutes[u, v] > 0 && at[u] + minutes[u, v] < at[v]) at[v] = at[u] + minutes[u, v];
            }
        }

        return at.Skip(1).Max();
    }
}
