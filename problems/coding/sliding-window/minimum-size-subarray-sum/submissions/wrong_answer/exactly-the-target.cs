// Slip: only blocks that add up to exactly the target count.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        var last = new Dictionary<long, int> { [0] = -1 };
        long sum = 0;
        int best = int.MaxValue;
        for (int i = 0; i < nums.Length; i++)
        {
            sum += nums[i];
            if (last.TryGetValue(sum - target, out int j)) best = Math.Min(best, i - j);
            last[sum] = i;
        }
        return best == int.MaxValue ? 0 : best;
    }
}
