public class Solution
{
    public int Search(int[] nums, int target)
    {
        int low = 0, high = nums.Length - 1;
        while (low <= high)
        {
            int mid = low + (high - low) / 2;
            if (nums[mid] == target)
                return mid;
            bool goLeft = nums[low] <= nums[mid]
                ? nums[low] <= target && target < nums[mid]
                : target < nums[mid] || target > nums[high];
            if (goLeft)
                high = mid - 1;
            else
                low = mid + 1;
        }

        return -1;
    }
}
