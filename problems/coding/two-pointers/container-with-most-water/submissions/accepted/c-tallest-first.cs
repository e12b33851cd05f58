public class Solution
{
    public int MaxArea(int[] height)
    {
        var (leftmost, rightmost, best) = (int.MaxValue, int.MinValue, 0);
        foreach (int pole in Enumerable.Range(0, height.Length).OrderByDescending(i => height[i]))
        {
            leftmost = Math.Min(leftmost, pole);
            rightmost = Math.Max(rightmost, pole);
            best = Math.Max(best, height[pole] * Math.Max(pole - leftmost, rightmost - pole));
        }
        return best;
    }
}
