// Slip: returns the two amounts instead of their lines.
public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        var seen = new HashSet<int>();
        foreach (int x in nums)
        {
            if (seen.Contains(target - x))
                return new[] { target - x, x };
            seen.Add(x);
        }
        return Array.Empty<int>();
    }
}
