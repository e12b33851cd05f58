// Slip: >= with an index that begins at 0: a ride as long as its index is let through.
public class Solution
{
    public int HIndex(int[] citations)
    {
        Array.Sort(citations);
        Array.Reverse(citations);
        int h = 0;
        while (h < citations.Length && citations[h] >= h) h++;
        return h;
    }
}
