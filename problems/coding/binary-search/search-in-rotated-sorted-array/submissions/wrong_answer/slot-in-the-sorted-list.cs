// Slip: sorts first; the slots of the sorted list are others.
public class Solution
{
    public int Search(int[] nums, int target)
    {
        Array.Sort(nums);
        return Math.Max(-1, Array.BinarySearch(nums, target));
    }
}
