// Slip: trusts that the two tallest poles carry the largest screen.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int[] tallest = Enumerable.Range(0, height.Length).OrderByDescending(i => height[i]).Take(2).ToArray();
        return height[tallest[1]] * Math.Abs(tallest[0] - tallest[1]);
    }
}
