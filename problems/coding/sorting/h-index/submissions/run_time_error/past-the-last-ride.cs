// Slip: looks at the next ride before asking whether there is one.
public class Solution
{
    public int HIndex(int[] citations)
    {
        Array.Sort(citations, (a, b) => b - a);
        int h = 0;
        while (citations[h] > h) h++;
        return h;
    }
}
