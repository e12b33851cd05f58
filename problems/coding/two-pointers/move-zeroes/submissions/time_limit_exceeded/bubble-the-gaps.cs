// Brute force: bubbles the gaps towards the end, one round for each place.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        for (int round = 0; round < nums.Length; round++)
        {
            for (int i = 0; i + 1 < nums.Length; i++)
            {
                if (nums[i] == 0)
                {
                    nums[i] = nums[i + 1];
                    nums[i + 1] = 0;
                }
            }
        }
    }
}
