// Slip: looks for a number h with exactly h rides of at least h kilometres. There need not be one: 3, 3, 3, 3.
public class Solution
{
    public int HIndex(int[] citations)
    {
        Array.Sort(citations);
        for (int i = 0; i < citations.Length; i++)
        {
            int h = citations.Length - i;
            bool longEnough = citations[i] >= h;
            bool noMore = i == 0 || citations[i - 1] < h;
            if (longEnough && noMore) return h;
        }
        return 0;
    }
}
