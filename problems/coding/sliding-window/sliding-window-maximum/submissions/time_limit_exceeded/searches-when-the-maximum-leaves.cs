// Searches the window only when its maximum has left; with falling readings that is at every step.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var answer = new List<int>();
        int best = int.MinValue;
        for (int i = 0; i < nums.Length; i++)
        {
            if (best <= i - k)
            {
                best = Math.Max(0, i - k + 1);
                for (int j = best; j <= i; j++)
                    if (nums[j].CompareTo(nums[best]) >= 0) best = j;
            }
            else if (nums[i] >= nums[best])
            {
                best = i;
            }
            if (i >= k - 1) answer.Add(nums[best]);
        }
        return answer.ToArray();
    }
}
