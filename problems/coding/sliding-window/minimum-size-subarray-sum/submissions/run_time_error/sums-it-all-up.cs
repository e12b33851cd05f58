// Slip: asks first whether the whole list is enough; Sum throws when it leaves the range of int.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        if (nums.Sum() < target) return 0;
        int left = 0, sum = 0, best = nums.Length;
        for (int right = 0; right < nums.Length; right++)
        {
            sum += nums[right];
            while (sum >= target)
            {
                best = Math.Min(best, right - left + 1);
                sum -= nums[left++];
            }
        }
        return best;
    }
}
