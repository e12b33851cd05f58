// Slip: passes over amounts above the target, which "cannot" be part of it. With a refund they can.
public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        var seen = new Dictionary<int, int>();
        for (int line = 0; line < nums.Length; line++)
        {
            if (nums[line] > target) continue;
            if (seen.TryGetValue(target - nums[line], out int other)) return [other, line];
            seen.TryAdd(nums[line], line);
        }

        return [];
    }
}
