// The oldest clip is found by bisection; before it and from it on the library's search does the rest.
public class Solution
{
    public int Search(int[] nums, int target)
    {
        int oldest = 0;
        for (int end = nums.Length - 1; oldest < end;)
        {
            int middle = oldest + (end - oldest) / 2;
            (oldest, end) = nums[middle] > nums[end] ? (middle + 1, end) : (oldest, middle);
        }

        int late = Array.BinarySearch(nums, 0, oldest, target);
        int early = Array.BinarySearch(nums, oldest, nums.Length - oldest, target);
        return Math.Max(-1, Math.Max(late, early));
    }
}
