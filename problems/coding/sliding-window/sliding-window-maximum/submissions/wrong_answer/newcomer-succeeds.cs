// Slip: remembers one maximum only; when it leaves, the newcomer is taken for the next.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var answer = new List<int>();
        int best = 0;
        for (int i = 0; i < nums.Length; i++)
        {
            if (nums[i] >= nums[best] || best <= i - k) best = i;
            if (i >= k - 1) answer.Add(nums[best]);
        }
        return answer.ToArray();
    }
}
