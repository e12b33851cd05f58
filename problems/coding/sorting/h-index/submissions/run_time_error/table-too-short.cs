// Slip: indexes the table with the lengths themselves, and they can exceed the number of rides.
public class Solution
{
    public int HIndex(int[] citations)
    {
        int n = citations.Length;
        var rides = new int[n + 1];
        foreach (int c in citations) rides[c]++;
        int met = 0;
        for (int h = n; h > 0; h--)
        {
            met += rides[h];
            if (met >= h) return h;
        }
        return 0;
    }
}
