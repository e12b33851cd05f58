public class Solution
{
    public int HIndex(int[] citations)
    {
        Array.Sort(citations, (a, b) => b.CompareTo(a));
        int h = 0;
        while (h < citations.Length && citations[h] > h)
            h++;
        return h;
    }
}
