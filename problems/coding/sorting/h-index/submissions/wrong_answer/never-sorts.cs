// Slip: raises the number ride by ride in the order of the diary, without sorting.
public class Solution
{
    public int HIndex(int[] citations)
    {
        int h = 0;
        foreach (int c in citations)
            if (c > h) h++;
        return h;
    }
}
