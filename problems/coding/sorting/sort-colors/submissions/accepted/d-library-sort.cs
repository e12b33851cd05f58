public class Solution
{
    public void SortColors(int[] nums) => Array.Sort(nums);
}
