// Slip: an ordinary binary search, as if the row were sorted throughout.
public class Solution
{
    public int Search(int[] nums, int target)
    {
        int found = Array.BinarySearch(nums, target);
        return found < 0 ? -1 : found;
    }
}
