// Slip: empties the place from which a crate was taken, also when the crate has not moved at all.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        int slot = 0;
        for (int i = 0; i < nums.Length; i++)
        {
            if (nums[i] == 0) continue;
            nums[slot] = nums[i];
            nums[i] = 0;
            slot++;
        }
    }
}
