// Slip: between the two highest columns it is right, but what lies outside of them is left out.
public class Solution
{
    public int Trap(int[] height)
    {
        if (height.Length < 3) return 0;
        var order = Enumerable.Range(0, height.Length).OrderByDescending(i => height[i]).Take(2).Order().ToArray();
        int level = Math.Min(height[order[0]], height[order[1]]);
        int sum = 0;
        for (int i = order[0] + 1; i < order[1]; i++)
            sum += Math.Max(0, level - height[i]);
        return sum;
    }
}
