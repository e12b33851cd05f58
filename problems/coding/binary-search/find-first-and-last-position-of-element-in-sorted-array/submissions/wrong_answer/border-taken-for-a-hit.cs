// Slip: checks only that the border is inside the diary, not that the day is really there.
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

        if (lo == nums.Length) return new[] { -1, -1 };
        int last = lo;
        while (last + 1 < nums.Length && nums[last + 1] == nums[lo]) last++;
        return new[] { lo, last };
    }
}
