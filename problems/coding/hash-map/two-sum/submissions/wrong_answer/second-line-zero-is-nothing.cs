// Slip: takes 0 for "not seen before", but 0 is also the first line.
public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        var lines = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++)
        {
            int partner = lines.GetValueOrDefault(target - nums[i]);
            if (partner != 0) return new int[] { partner, i };
            lines[nums[i]] = i;
        }

        return new int[0];
    }
}
