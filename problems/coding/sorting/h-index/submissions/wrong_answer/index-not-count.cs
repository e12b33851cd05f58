// Slip: returns the index of the last ride that is long enough, not the number of rides.
public class Solution
{
    public int HIndex(int[] citations)
    {
        var sorted = citations.OrderByDescending(x => x).ToList();
        int last = sorted.FindLastIndex(x => x > sorted.IndexOf(x));
        return Math.Max(last, 0);
    }
}
