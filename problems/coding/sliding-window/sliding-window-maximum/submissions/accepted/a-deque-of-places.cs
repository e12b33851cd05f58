public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var candidates = new LinkedList<int>();
        var loudest = new List<int>();
        for (int i = 0; i < nums.Length; i++)
        {
            while (candidates.Last is { } back && nums[back.Value] < nums[i])
                candidates.RemoveLast();
            candidates.AddLast(i);
            if (candidates.First!.Value == i - k)
                candidates.RemoveFirst();
            if (i >= k - 1)
                loudest.Add(nums[candidates.First!.Value]);
        }

        return [.. loudest];
    }
}
