// Slip: believes that an amount above the target cannot take part, which forgets refunds.
public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        var seen = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++)
        {
            if (nums[i] > target)
                continue;
            if (seen.ContainsKey(target - nums[i]))
                return new[] { seen[target - nums[i]], i };
            seen[nums[i]] = i;
        }
        return Array.Empty<int>();
    }
}
