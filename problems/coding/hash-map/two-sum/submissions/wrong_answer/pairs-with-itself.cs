// Slip: the map is filled first and a line may then be its own partner.
public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        var map = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++)
            map[nums[i]] = i;
        for (int i = 0; i < nums.Length; i++)
            if (map.TryGetValue(target - nums[i], out int j))
                return new[] { i, j };
        return Array.Empty<int>();
    }
}
