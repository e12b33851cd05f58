// Slip: low = mid with a middle that is rounded down: as soon as two pages are left, nothing moves any more.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        if (nums.Length == 0) return new[] { -1, -1 };
        int low = 0, high = nums.Length - 1;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (nums[mid] <= target) low = mid;
            else high = mid - 1;
        }

        if (nums[low] != target) return new[] { -1, -1 };
        return new[] { Array.IndexOf(nums, target), low };
    }
}
