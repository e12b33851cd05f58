// Slip: prefix sums in int wrap round beyond two thousand million, and are not ascending any more.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        int n = nums.Length;
        var before = new int[n + 1];
        for (int i = 0; i < n; i++) before[i + 1] = before[i] + nums[i];
        int best = n + 1;
        for (int start = 0; start < n; start++)
        {
            int low = start + 1, high = n + 1;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (before[middle] - before[start] >= target) high = middle; else low = middle + 1;
            }
            if (low <= n) best = Math.Min(best, low - start);
        }
        return best > n ? 0 : best;
    }
}
