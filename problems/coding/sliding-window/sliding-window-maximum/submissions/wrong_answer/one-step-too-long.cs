// Slip: a candidate is dismissed one step late, the window is k + 1 wide.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var line = new List<int>();
        var answer = new int[nums.Length - k + 1];
        for (int i = 0, front = 0; i < nums.Length; i++)
        {
            while (line.Count > front && nums[line[^1]] <= nums[i]) line.RemoveAt(line.Count - 1);
            line.Add(i);
            if (line[front] < i - k) front++;
            if (i >= k - 1) answer[i - k + 1] = nums[line[front]];
        }
        return answer;
    }
}
