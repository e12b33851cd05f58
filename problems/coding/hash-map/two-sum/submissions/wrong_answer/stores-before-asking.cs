// Slip: stores the current line before it asks, so half the target finds the line itself.
public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        var seen = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++)
        {
            seen.TryAdd(nums[i], i);
            if (seen.TryGetValue(target - nums[i], out int j))
                return new[] { j, i };
        }
        return Array.Empty<int>();
    }
}
