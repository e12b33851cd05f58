// Slip: target + 1 as an int; for the largest int the run seems to end before it begins.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int first = LowerBound(nums, target);
        if (first == nums.Length || nums[first] != target) return new[] { -1, -1 };
        return new[] { first, LowerBound(nums, target + 1) - 1 };
    }

    private static int LowerBound(int[] nums, int x)
    {
        int lo = 0, hi = nums.Length;
        while (lo < hi)
        {
            int mid = lo + (hi - lo) / 2;
            if (nums[mid] < x) lo = mid + 1;
            else hi = mid;
        }

        return lo;
    }
}
