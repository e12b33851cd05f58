// Slip: walks from the shortest ride up with the rule for the other direction.
public class Solution
{
    public int HIndex(int[] citations)
    {
        Array.Sort(citations);
        int h = 0;
        for (int i = 0; i < citations.Length; i++)
            if (citations[i] > i) h = i + 1;
        return h;
    }
}
