// If some block of a length is enough, so is one of any larger length.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        if (!Enough(nums.Length, target, nums)) return 0;
        int low = 1, high = nums.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (Enough(middle, target, nums)) high = middle; else low = middle + 1;
        }

        return low;
    }

    private static bool Enough(int length, int target, int[] nums)
    {
        long sum = 0;
        for (int i = 0; i < nums.Length; i++)
        {
            sum += nums[i] - (i < length ? 0L : nums[i - length]);
            if (sum >= target) return true;
        }

        return false;
    }
}
