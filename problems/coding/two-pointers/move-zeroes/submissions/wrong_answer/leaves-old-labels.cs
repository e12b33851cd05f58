// Slip: moves the crates forward but never empties the places behind them.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        int next = 0;
        for (int i = 0; i < nums.Length; i++)
            if (nums[i] != 0)
                nums[next++] = nums[i];
    }
}
