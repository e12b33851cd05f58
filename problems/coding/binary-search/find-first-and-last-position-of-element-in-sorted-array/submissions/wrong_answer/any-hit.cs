// Slip: reports the first hit of the search as both ends of the run.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int left = 0, right = nums.Length - 1;
        while (left <= right)
        {
            int mid = (left + right) / 2;
            if (nums[mid] == target) return new[] { mid, mid };
            if (nums[mid] < target) left = mid + 1;
            else right = mid - 1;
        }

        return new[] { -1, -1 };
    }
}
