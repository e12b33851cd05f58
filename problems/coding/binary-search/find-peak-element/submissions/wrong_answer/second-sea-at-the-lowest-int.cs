// Slip: puts the sea at the lowest int and demands that a summit is higher. A lone post may lie that low.
public class Solution
{
    public int FindPeakElement(int[] nums)
    {
        for (int i = 0; i < nums.Length; i++)
        {
            int before = i == 0 ? int.MinValue : nums[i - 1];
            int after = i == nums.Length - 1 ? int.MinValue : nums[i + 1];
            if (nums[i] > before && nums[i] > after) return i;
        }

        return -1;
    }
}
