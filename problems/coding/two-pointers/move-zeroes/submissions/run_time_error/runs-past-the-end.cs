// Slip: looks for the first gap and for a crate without watching the end of the row.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        int gap = 0;
        while (nums[gap] != 0)
            gap++;
        for (int i = gap + 1; i < nums.Length; i++)
            if (nums[i] != 0)
            {
                nums[gap++] = nums[i];
                nums[i] = 0;
            }
    }
}
