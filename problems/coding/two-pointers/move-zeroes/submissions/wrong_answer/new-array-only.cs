// Slip: assigns the result to the parameter; the caller's array stays as it was.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        nums = nums.OrderBy(n => n == 0).ToArray();
    }
}
