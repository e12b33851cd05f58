// Brute force: adds from every start until the target is reached, n squared steps where that takes long.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        int best = 0;
        for (int start = 0; start < nums.Length; start++)
        {
            long sum = 0;
            for (int end = start; end < nums.Length; end++)
            {
                sum += nums[end];
                if (sum < target) continue;
                if (best == 0 || end - start + 1 < best) best = end - start + 1;
                break;
            }
        }
        return best;
    }
}
