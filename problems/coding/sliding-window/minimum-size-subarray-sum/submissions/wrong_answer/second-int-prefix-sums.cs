// Slip: sums from the first minute on are kept as int. They may be a hundred times too large for it, wrap around, and
// are not ascending any more.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        var upTo = new int[nums.Length + 1];
        for (int i = 0; i < nums.Length; i++) upTo[i + 1] = upTo[i] + nums[i];

        int shortest = int.MaxValue;
        for (int from = 0; from < nums.Length; from++)
        {
            int low = from + 1, high = upTo.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (upTo[middle] >= upTo[from] + target) high = middle;
                else low = middle + 1;
            }
            if (low < upTo.Length) shortest = Math.Min(shortest, low - from);
        }
        return shortest == int.MaxValue ? 0 : shortest;
    }
}
