// If some number of minutes is enough, so is every larger one: the answer is found by bisection, each length tried in one pass.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        if (!Enough(nums.Length)) return 0;
        int low = 1, high = nums.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (Enough(middle)) high = middle;
            else low = middle + 1;
        }
        return low;

        bool Enough(int minutes)
        {
            long took = 0;
            for (int i = 0; i < nums.Length; i++)
            {
                took += nums[i];
                if (i >= minutes) took -= nums[i - minutes];
                if (took >= target) return true;
            }
            return false;
        }
    }
}
