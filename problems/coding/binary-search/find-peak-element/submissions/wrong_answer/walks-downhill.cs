// Slip: keeps the half towards the lower neighbour.
public class Solution
{
    public int FindPeakElement(int[] nums)
    {
        int low = 0, high = nums.Length - 1;
        while (low < high)
        {
            int mid = low + (high - low) / 2;
            if (nums[mid] > nums[mid + 1])
                low = mid + 1;
            else
                high = mid;
        }
        return low;
    }
}
