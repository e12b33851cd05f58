// From either end up to the highest column, resin stands as high as the highest column passed.
public class Solution
{
    public int Trap(int[] height)
    {
        int summit = Array.IndexOf(height, height.Max());
        return Climb(height[..summit]) + Climb(height[summit..].Reverse().ToArray());
    }

    private static int Climb(int[] columns)
    {
        int level = 0;
        return columns.Sum(h => (level = Math.Max(level, h)) - h);
    }
}
