// Slip: walks on to the place where the numbers drop, which a row that is not rotated does not have.
public class Solution
{
    public int Search(int[] nums, int target)
    {
        int newest = 0;
        while (nums[newest] < nums[newest + 1]) newest++;

        int at = target >= nums[0]
            ? Array.BinarySearch(nums, 0, newest + 1, target)
            : Array.BinarySearch(nums, newest + 1, nums.Length - newest - 1, target);
        return at >= 0 ? at : -1;
    }
}
