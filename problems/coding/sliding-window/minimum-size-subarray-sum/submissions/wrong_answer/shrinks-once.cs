// Slip: lets out one minute at most for each that comes in.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        int left = 0, best = int.MaxValue;
        long sum = 0;
        for (int right = 0; right < nums.Length; right++)
        {
            sum += nums[right];
            if (sum >= target)
            {
                best = Math.Min(best, right - left + 1);
                sum -= nums[left++];
            }
        }
        return best == int.MaxValue ? 0 : best;
    }
}
