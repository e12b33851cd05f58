// Slip: a sorted list with the readings as keys; Add throws as soon as a reading repeats within a window.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var window = new SortedList<int, int>();
        var answer = new int[nums.Length - k + 1];
        for (int i = 0; i < nums.Length; i++)
        {
            if (i >= k) window.Remove(nums[i - k]);
            window.Add(nums[i], i);
            if (i >= k - 1) answer[i - k + 1] = window.Keys[^1];
        }
        return answer;
    }
}
