// The old way, without a heap: n times the nearest lighthouse not yet settled is found by looking through all of them.
// The links are kept as chains in three arrays.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        int[] first = new int[n + 1], next = new int[times.Length], warned = new int[n + 1];
        bool[] settled = new bool[n + 1];
        Array.Fill(first, -1);
        Array.Fill(warned, int.MaxValue);
        for (int e = 0; e < times.Length; e++)
        {
            next[e] = first[times[e][0]];
            first[times[e][0]] = e;
        }

        warned[k] = 0;
        int last = 0;
        for (int round = 0; round < n; round++)
        {
            int nearest = 0;
            for (int v = 1; v <= n; v++)
            {
                if (!settled[v] && warned[v] != int.MaxValue && (nearest == 0 || warned[v] < warned[nearest])) nearest = v;
            }

            if (nearest == 0) return -1;
            settled[nearest] = true;
            last = warned[nearest];
            for (int e = first[nearest]; e >= 0; e = next[e])
            {
                int to = times[e][1];
                warned[to] = Math.Min(warned[to], last + times[e][2]);
            }
        }

        return last;
    }
}
