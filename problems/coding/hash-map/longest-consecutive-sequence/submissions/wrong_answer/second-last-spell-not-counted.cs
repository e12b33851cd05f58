// Slip: the longest spell is brought up to date where a gap ends one. The spell at the very end has no gap behind it.
public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        if (nums.Length == 0) return 0;
        int[] days = nums.Distinct().Order().ToArray();

        int longest = 1, run = 1;
        for (int i = 1; i < days.Length; i++)
        {
            if (days[i] == days[i - 1] + 1)
            {
                run++;
            }
            else
            {
                longest = Math.Max(longest, run);
                run = 1;
            }
        }
        return longest;
    }
}
