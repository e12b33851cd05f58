// Slip: looks for neighbouring days that also stand side by side in the list.
public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        int best = 0, run = 0;
        for (int i = 0; i < nums.Length; i++)
        {
            run = i > 0 && nums[i] == nums[i - 1] + 1 ? run + 1 : 1;
            best = Math.Max(best, run);
        }
        return best;
    }
}
