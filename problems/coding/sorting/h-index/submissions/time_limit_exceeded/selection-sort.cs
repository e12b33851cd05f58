// Looks for the longest remaining ride again and again; n squared when the answer is large.
public class Solution
{
    public int HIndex(int[] citations)
    {
        int h = 0;
        for (; h < citations.Length; h++)
        {
            int longest = h;
            for (int i = h; i < citations.Length; i++)
                if (citations[i] > citations[longest]) longest = i;
            (citations[h], citations[longest]) = (citations[longest], citations[h]);
            if (citations[h] <= h) break;
        }
        return h;
    }
}
