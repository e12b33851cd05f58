// Brute force: counts the rides anew for each number, from the largest down; n squared when the answer is small.
public class Solution
{
    public int HIndex(int[] citations)
    {
        for (int h = citations.Length; h > 0; h--)
        {
            int count = 0;
            foreach (int c in citations)
                if (c >= h) count++;
            if (count >= h) return h;
        }
        return 0;
    }
}
