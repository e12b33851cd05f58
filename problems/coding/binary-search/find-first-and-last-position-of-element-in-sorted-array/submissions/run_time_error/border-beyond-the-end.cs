// Slip: reads the page at the border without asking whether it lies beyond the end.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int lo = 0, hi = nums.Length;
        while (lo < hi)
        {
            int mid = (lo + hi) / 2;
            if (nums[mid] < target) lo = mid + 1;
            else hi = mid;
        }

        if (nums[lo] != target) return new[] { -1, -1 };
        int first = lo;
        hi = nums.Length;
        while (lo < hi)
        {
            int mid = (lo + hi) / 2;
            if (nums[mid] <= target) lo = mid + 1;
            else hi = mid;
        }

        return new[] { first, lo - 1 };
    }
}
