// Slip: returns how high the summit is instead of where.
public class Solution
{
    public int FindPeakElement(int[] nums)
    {
        return nums.Max();
    }
}
