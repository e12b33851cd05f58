// Slip: a running maximum from which nothing ever leaves.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        int max = int.MinValue;
        var shown = new List<int>();
        for (int i = 0; i < nums.Length; i++)
        {
            max = Math.Max(max, nums[i]);
            if (i + 1 >= k) shown.Add(max);
        }
        return shown.ToArray();
    }
}
