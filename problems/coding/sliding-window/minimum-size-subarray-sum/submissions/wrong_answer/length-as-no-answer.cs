// Slip: starts the minimum with the length of the list, and takes that for "none" at the end.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        int left = 0, best = nums.Length;
        long sum = 0;
        for (int right = 0; right < nums.Length; right++)
        {
            sum += nums[right];
            for (; sum >= target; sum -= nums[left++])
                best = Math.Min(best, right - left + 1);
        }
        return best == nums.Length ? 0 : best;
    }
}
