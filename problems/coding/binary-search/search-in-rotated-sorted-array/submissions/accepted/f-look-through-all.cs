public class Solution
{
    public int Search(int[] nums, int target) => Array.IndexOf(nums, target);
}
