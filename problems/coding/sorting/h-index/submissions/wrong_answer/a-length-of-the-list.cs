// Slip: only numbers that occur as a length are considered.
public class Solution
{
    public int HIndex(int[] citations)
    {
        Array.Sort(citations);
        int best = 0;
        for (int i = 0; i < citations.Length; i++)
            if (citations.Length - i >= citations[i])
                best = citations[i];
        return best;
    }
}
