// Slip: puts out a number only when the window is about to move on, so the last one is missing.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var line = new LinkedList<int>();
        var shown = new List<int>();
        for (int i = 0; i < nums.Length; i++)
        {
            if (i >= k) shown.Add(nums[line.First.Value]);
            if (line.Count > 0 && line.First.Value == i - k) line.RemoveFirst();
            while (line.Count > 0 && nums[line.Last.Value] < nums[i]) line.RemoveLast();
            line.AddLast(i);
        }
        return shown.ToArray();
    }
}
