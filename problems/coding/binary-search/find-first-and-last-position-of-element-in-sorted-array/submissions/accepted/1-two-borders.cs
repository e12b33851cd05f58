public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int first = Border(nums, target);
        int behind = Border(nums, target + 1L);
        return first < behind ? [first, behind - 1] : [-1, -1];
    }

    // The first page whose day is x or later; the number of pages if there is none.
    private static int Border(int[] nums, long x)
    {
        int low = 0, high = nums.Length;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (nums[mid] < x)
                low = mid + 1;
            else
                high = mid;
        }

        return low;
    }
}
