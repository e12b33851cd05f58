// Poles from the tallest to the lowest: each is the lower one of any pair with those before it, so only the
// farthest of these, the leftmost or the rightmost, matters.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int best = 0, leftmost = int.MaxValue, rightmost = int.MinValue;
        foreach (int pole in Enumerable.Range(0, height.Length).OrderByDescending(i => height[i]))
        {
            leftmost = Math.Min(leftmost, pole);
            rightmost = Math.Max(rightmost, pole);
            int width = Math.Max(pole - leftmost, rightmost - pole);
            best = Math.Max(best, width * height[pole]);
        }
        return best;
    }
}
