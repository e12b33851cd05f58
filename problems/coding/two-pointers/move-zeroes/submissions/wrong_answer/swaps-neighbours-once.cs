// Slip: one round of swapping neighbours moves a gap, but not past the next gap.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        for (int i = 0; i + 1 < nums.Length; i++)
            if (nums[i] == 0)
                (nums[i], nums[i + 1]) = (nums[i + 1], nums[i]);
    }
}
