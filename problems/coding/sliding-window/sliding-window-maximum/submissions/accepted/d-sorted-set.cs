public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var window = new SortedSet<(int Value, int At)>();
        IEnumerable<int> Shown()
        {
            for (int i = 0; i < nums.Length; i++)
            {
                window.Add((nums[i], i));
                if (i >= k) window.Remove((nums[i - k], i - k));
                if (i >= k - 1) yield return window.Max.Value;
            }
        }
        return Shown().ToArray();
    }
}
