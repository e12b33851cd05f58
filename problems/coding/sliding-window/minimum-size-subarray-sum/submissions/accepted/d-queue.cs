public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        var window = new Queue<int>();
        var shortest = default(int?);
        foreach (var cents in nums)
        {
            window.Enqueue(cents);
            target -= cents;
            for (; target <= 0; target += window.Dequeue())
                shortest = shortest is { } old && old < window.Count ? old : window.Count;
        }

        return shortest ?? 0;
    }
}
