public class Solution
{
    public int Search(int[] nums, int target)
    {
        int low = 0, high = nums.Length - 1;
        while (low < high)
        {
            int mid = (low + high) >>> 1;
            // Going up from nums[low] to nums[mid], perhaps by way of the break: does one come past the target?
            bool passed = nums[low] <= nums[mid]
                ? nums[low] <= target && target <= nums[mid]
                : nums[low] <= target || target <= nums[mid];
            if (passed)
                high = mid;
            else
                low = mid + 1;
        }

        return nums[low] == target ? low : -1;
    }
}
