// Slip: after shifting, the place at i holds a new element that is never examined.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        int end = nums.Length;
        for (int i = 0; i < end; i++)
        {
            if (nums[i] == 0)
            {
                Array.Copy(nums, i + 1, nums, i, end - i - 1);
                end--;
                nums[end] = 0;
            }
        }
    }
}
