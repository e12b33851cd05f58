// Slip: demands exactly h rides of at least h kilometres.
public class Solution
{
    public int HIndex(int[] citations)
    {
        Array.Sort(citations);
        int n = citations.Length;
        for (int h = n; h > 0; h--)
        {
            bool enough = citations[n - h] >= h;
            bool more = n - h - 1 >= 0 && citations[n - h - 1] >= h;
            if (enough && !more) return h;
        }
        return 0;
    }
}
