// Slip: the queue holds values, not positions, and of equal values only one. When the earlier one leaves the block,
// the later one is taken out for it.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var shown = new List<int>();
        var queue = new LinkedList<int>();
        for (int i = 0; i < nums.Length; i++)
        {
            if (i >= k && queue.Count > 0 && queue.First.Value == nums[i - k]) queue.RemoveFirst();
            while (queue.Count > 0 && queue.Last.Value <= nums[i]) queue.RemoveLast();
            queue.AddLast(nums[i]);
            if (i >= k - 1) shown.Add(queue.First.Value);
        }
        return shown.ToArray();
    }
}
