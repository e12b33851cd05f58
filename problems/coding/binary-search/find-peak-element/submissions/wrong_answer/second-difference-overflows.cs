// Slip: tells up from down by the sign of a difference, which does not fit an int between very low and very high posts.
public class Solution
{
    public int FindPeakElement(int[] nums)
    {
        int left = 0, right = nums.Length - 1;
        while (left < right)
        {
            int middle = left + (right - left) / 2;
            if (nums[middle + 1] - nums[middle] > 0) left = middle + 1;
            else right = middle;
        }

        return left;
    }
}
