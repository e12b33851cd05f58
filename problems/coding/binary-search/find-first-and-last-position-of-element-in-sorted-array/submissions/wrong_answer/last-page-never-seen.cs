// Slip: searches with left < right and never looks at the page where both meet.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int first = -1, last = -1;
        int left = 0, right = nums.Length - 1;
        while (left < right)
        {
            int mid = (left + right) / 2;
            if (nums[mid] == target) first = mid;
            if (nums[mid] >= target) right = mid;
            else left = mid + 1;
        }

        left = 0;
        right = nums.Length - 1;
        while (left < right)
        {
            int mid = (left + right + 1) / 2;
            if (nums[mid] == target) last = mid;
            if (nums[mid] <= target) left = mid;
            else right = mid - 1;
        }

        return new[] { first, last };
    }
}
