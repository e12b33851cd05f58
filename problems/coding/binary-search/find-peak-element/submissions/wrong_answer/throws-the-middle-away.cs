// Slip: excludes the middle from the lower half although it may be the summit.
public class Solution
{
    public int FindPeakElement(int[] nums)
    {
        int low = 0, high = nums.Length - 1;
        while (low < high)
        {
            int mid = low + (high - low) / 2;
            if (nums[mid] < nums[mid + 1])
                low = mid + 1;
            else
                high = mid - 1;
        }
        return low;
    }
}
