// Slip: walks on until the numbers descend, which in a row that is not rotated never happens.
public class Solution
{
    public int Search(int[] nums, int target)
    {
        int newest = 0;
        while (nums[newest] < nums[newest + 1]) newest++;
        int found = target >= nums[0]
            ? Array.BinarySearch(nums, 0, newest + 1, target)
            : Array.BinarySearch(nums, newest + 1, nums.Length - newest - 1, target);
        return found < 0 ? -1 : found;
    }
}
