// Slip: expects equal numbers to cancel out and looks whether the rest is what a batch without repetition would leave.
public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        int all = nums.Aggregate(0, (x, y) => x ^ y), different = nums.Distinct().Aggregate(0, (x, y) => x ^ y);
        return all != different;
    }
}
