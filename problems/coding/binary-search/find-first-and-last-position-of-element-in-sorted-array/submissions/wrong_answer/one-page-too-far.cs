// Slip: the border of the later days is the page after the last one; it is reported as the last one.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int first = Count(nums, x => x < target), behind = Count(nums, x => x <= target);
        return first == behind ? new[] { -1, -1 } : new[] { first, behind };
    }

    private static int Count(int[] nums, Func<int, bool> before)
    {
        int lo = 0, hi = nums.Length;
        while (lo < hi)
        {
            int mid = (lo + hi) / 2;
            if (before(nums[mid])) lo = mid + 1;
            else hi = mid;
        }

        return lo;
    }
}
