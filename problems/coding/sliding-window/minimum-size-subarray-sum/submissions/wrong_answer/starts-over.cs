// Slip: begins an empty window after each block found.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        int best = 0, length = 0;
        long sum = 0;
        foreach (int x in nums)
        {
            sum += x;
            length++;
            if (sum < target) continue;
            if (best == 0 || length < best) best = length;
            (sum, length) = (0, 0);
        }
        return best;
    }
}
