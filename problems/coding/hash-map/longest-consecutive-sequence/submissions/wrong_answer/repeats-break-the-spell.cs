// Slip: after sorting, a repeated day counts as a gap and starts the spell over.
public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        if (nums.Length == 0)
            return 0;
        Array.Sort(nums);
        int best = 1, run = 1;
        for (int i = 1; i < nums.Length; i++)
        {
            if (nums[i] == nums[i - 1] + 1)
                run++;
            else
                run = 1;
            best = Math.Max(best, run);
        }
        return best;
    }
}
