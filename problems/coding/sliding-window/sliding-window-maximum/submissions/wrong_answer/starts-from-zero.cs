// Slip: the running maxima begin with 0, which is louder than every negative reading.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        int n = nums.Length;
        int[] left = new int[n], right = new int[n + 1];
        int max = 0;
        for (int i = 0; i < n; i++)
        {
            if (i % k == 0) max = 0;
            left[i] = max = Math.Max(max, nums[i]);
        }
        for (int i = n - 1; i >= 0; i--)
            right[i] = Math.Max((i + 1) % k == 0 ? 0 : right[i + 1], nums[i]);
        return Enumerable.Range(0, n - k + 1).Select(i => Math.Max(right[i], left[i + k - 1])).ToArray();
    }
}
