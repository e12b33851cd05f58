// Slip: looks for the first page after the day, but only among the pages that exist. If the day goes on to the last one,
// the search stops there and the day loses a page.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int first = Array.FindIndex(nums, x => x == target);
        if (first == -1) return new int[] { -1, -1 };

        int left = first, right = nums.Length - 1;
        while (left < right)
        {
            int mid = left + (right - left) / 2;
            if (nums[mid] <= target) left = mid + 1;
            else right = mid;
        }

        return new int[] { first, Math.Max(first, left - 1) };
    }
}
