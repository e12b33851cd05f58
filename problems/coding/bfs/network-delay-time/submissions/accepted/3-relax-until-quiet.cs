public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        const long Never = long.MaxValue / 2;
        var minute = Enumerable.Repeat(Never, n).ToArray();
        minute[k - 1] = 0;
        for (bool quiet = false; !quiet;)
        {
            quiet = true;
            foreach (var link in times)
            {
                if (link is not [int from, int to, int wait] || minute[from - 1] + wait >= minute[to - 1]) continue;
                minute[to - 1] = minute[from - 1] + wait;
                quiet = false;
            }
        }

        long last = minute.Max();
        return last >= Never ? -1 : (int)last;
    }
}
