// Fences every k readings: a block crosses one at most, so its maximum is that of a tail before the fence and a head behind it.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        int n = nums.Length;
        int[] head = [.. nums], tail = [.. nums];
        for (int i = 1; i < n; i++)
            if (i % k != 0) head[i] = Math.Max(head[i], head[i - 1]);
        for (int i = n - 2; i >= 0; i--)
            if ((i + 1) % k != 0) tail[i] = Math.Max(tail[i], tail[i + 1]);

        return [.. Enumerable.Range(0, n - k + 1).Select(start => Math.Max(tail[start], head[start + k - 1]))];
    }
}
