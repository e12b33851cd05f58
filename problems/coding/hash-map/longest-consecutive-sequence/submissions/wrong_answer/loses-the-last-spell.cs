// Slip: looks at the length only when a gap ends the spell; the last spell has no gap behind it.
public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        int[] days = nums.Distinct().Order().ToArray();
        int best = Math.Min(days.Length, 1), run = 1;
        for (int i = 1; i < days.Length; i++)
        {
            if (days[i] - days[i - 1] == 1)
            {
                run++;
            }
            else
            {
                best = Math.Max(best, run);
                run = 1;
            }
        }
        return best;
    }
}
