// Slip: long rides are counted in the slot n - 1, so n itself is never reached.
public class Solution
{
    public int HIndex(int[] citations)
    {
        int n = citations.Length;
        var rides = new int[n];
        foreach (int c in citations) rides[Math.Min(c, n - 1)]++;
        int met = 0;
        for (int h = n - 1; h > 0; h--)
        {
            met += rides[h];
            if (met >= h) return h;
        }
        return 0;
    }
}
