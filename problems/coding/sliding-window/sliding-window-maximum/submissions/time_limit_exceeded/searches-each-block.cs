// Brute force: searches every block, 5.6 * 10^9 readings when k is half of the list.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var answer = new int[nums.Length - k + 1];
        for (int start = 0; start < answer.Length; start++)
        {
            int max = nums[start];
            for (int i = start; i < start + k; i++)
                if (nums[i] > max) max = nums[i];
            answer[start] = max;
        }
        return answer;
    }
}
