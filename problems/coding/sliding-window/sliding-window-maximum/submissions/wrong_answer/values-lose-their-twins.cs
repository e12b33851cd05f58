// Slip: the deque holds readings and drops equal ones at the back; when one of two equal maxima leaves, both are gone.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var line = new LinkedList<int>();
        var answer = new int[nums.Length - k + 1];
        for (int i = 0; i < nums.Length; i++)
        {
            if (i >= k && line.First.Value == nums[i - k]) line.RemoveFirst();
            while (line.Count > 0 && line.Last.Value <= nums[i]) line.RemoveLast();
            line.AddLast(nums[i]);
            if (i >= k - 1) answer[i - k + 1] = line.First.Value;
        }
        return answer;
    }
}
