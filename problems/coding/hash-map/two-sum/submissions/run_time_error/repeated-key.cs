// Slip: Add throws when an amount occurs a second time.
public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        var map = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++)
            map.Add(nums[i], i);
        for (int i = 0; i < nums.Length; i++)
            if (map.TryGetValue(target - nums[i], out int j) && j != i)
                return new[] { i, j };
        return Array.Empty<int>();
    }
}
