// Slip: takes it for granted that the tallest pole is one of the two.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int tallest = Array.IndexOf(height, height.Max());
        return height.Select((h, i) => Math.Min(h, height[tallest]) * Math.Abs(i - tallest)).Max();
    }
}
