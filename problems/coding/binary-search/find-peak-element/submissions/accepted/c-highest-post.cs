public class Solution
{
    public int FindPeakElement(int[] nums) => Array.IndexOf(nums, nums.Max());
}
