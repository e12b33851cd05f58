// Slip: the difference of two altitudes does not fit into an int.
public class Solution
{
    public int FindPeakElement(int[] nums)
    {
        int low = 0, high = nums.Length - 1;
        while (low < high)
        {
            int mid = low + (high - low) / 2;
            if (nums[mid + 1] - nums[mid] > 0)
                low = mid + 1;
            else
                high = mid;
        }
        return low;
    }
}
