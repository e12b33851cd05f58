// Slip: believes that numbers without a repetition fill their range without a gap.
public class Solution
{
    public bool ContainsDuplicate(int[] nums) => (long)nums.Max() - nums.Min() + 1 < nums.Length;
}
