// Slip: answers the first page and the number of pages.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int first = Array.IndexOf(nums, target);
        return first < 0 ? new[] { -1, -1 } : new[] { first, nums.Count(x => x == target) };
    }
}
