public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        int[] crates = nums.Where(n => n != 0).ToArray();
        Array.Clear(nums);
        crates.CopyTo(nums, 0);
    }
}
