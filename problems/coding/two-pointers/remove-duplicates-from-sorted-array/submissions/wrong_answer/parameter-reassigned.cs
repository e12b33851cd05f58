// Slip: assigns the tidy list to the parameter; the caller's array stays as it was.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        nums = nums.Distinct().ToArray();
        return nums.Length;
    }
}
