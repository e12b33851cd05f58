// Slip: decides by the sign of a difference, which overflows for days that are far apart.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int lo = 0, hi = nums.Length - 1, first = -1, last = -1;
        while (lo <= hi)
        {
            int mid = lo + (hi - lo) / 2, difference = nums[mid] - target;
            if (difference == 0) first = mid;
            if (difference >= 0) hi = mid - 1;
            else lo = mid + 1;
        }

        if (first < 0) return new[] { -1, -1 };
        lo = first;
        hi = nums.Length - 1;
        while (lo <= hi)
        {
            int mid = lo + (hi - lo) / 2, difference = nums[mid] - target;
            if (difference == 0) last = mid;
            if (difference <= 0) lo = mid + 1;
            else hi = mid - 1;
        }

        return new[] { first, last };
    }
}
