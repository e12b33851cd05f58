// Slip: < where <= is meant: with low and mid in the same slot, the left half is taken for the broken one.
public class Solution
{
    public int Search(int[] nums, int target)
    {
        int low = 0, high = nums.Length - 1;
        while (low <= high)
        {
            int mid = (low + high) / 2;
            if (nums[mid] == target) return mid;
            if (nums[low] < nums[mid])
            {
                if (nums[low] <= target && target < nums[mid]) high = mid - 1; else low = mid + 1;
            }
            else
            {
                if (nums[mid] < target && target <= nums[high]) low = mid + 1; else high = mid - 1;
            }
        }
        return -1;
    }
}
