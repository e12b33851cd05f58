// Slip: hands on what the library answers for a missing number: the complement of an insertion point, not -1.
public class Solution
{
    public int Search(int[] nums, int target)
    {
        int start = Array.IndexOf(nums, nums.Min());
        return target <= nums[^1]
            ? Array.BinarySearch(nums, start, nums.Length - start, target)
            : Array.BinarySearch(nums, 0, start, target);
    }
}
