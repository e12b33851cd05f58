// Slip: the sea is int.MinValue, which a real post can have too.
public class Solution
{
    public int FindPeakElement(int[] nums)
    {
        for (int i = 0; i < nums.Length; i++)
        {
            int left = i == 0 ? int.MinValue : nums[i - 1];
            int right = i == nums.Length - 1 ? int.MinValue : nums[i + 1];
            if (nums[i] > left && nums[i] > right)
                return i;
        }
        return -1;
    }
}
