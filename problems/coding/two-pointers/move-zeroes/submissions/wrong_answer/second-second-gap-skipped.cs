// Slip: closes a gap by pulling everything behind it forward, and goes on to the next place. If a gap has just been pulled
// in here, it is passed over.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        int end = nums.Length;
        for (int i = 0; i < end; i++)
        {
            if (nums[i] != 0) continue;
            Array.Copy(nums, i + 1, nums, i, end - i - 1);
            nums[--end] = 0;
        }
    }
}
