// Slip: a repeated day lengthens the spell, because any step of at most one is taken as unbroken.
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
            run = nums[i] - nums[i - 1] <= 1 ? run + 1 : 1;
            best = Math.Max(best, run);
        }
        return best;
    }
}
