public class Solution
{
    public int HIndex(int[] citations)
    {
        int low = 0, high = citations.Length;
        while (low < high)
        {
            int h = high - (high - low) / 2;
            if (citations.Count(c => c >= h) >= h)
                low = h;
            else
                high = h - 1;
        }

        return low;
    }
}
