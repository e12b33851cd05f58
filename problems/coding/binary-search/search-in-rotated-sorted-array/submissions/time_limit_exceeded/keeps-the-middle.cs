// Slip: the middle stays in the right half; with two slots left, low does not move any more and the loop has no end.
public class Solution
{
    public int Search(int[] nums, int target)
    {
        int low = 0, high = nums.Length - 1;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (nums[mid] == target) return mid;
            bool left = nums[low] <= nums[mid]
                ? nums[low] <= target && target < nums[mid]
                : target < nums[mid] || target > nums[high];
            if (left) high = mid; else low = mid;
        }
        return nums[low] == target ? low : -1;
    }
}
