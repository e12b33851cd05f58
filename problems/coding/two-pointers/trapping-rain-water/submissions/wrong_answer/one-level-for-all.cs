// Slip: fills everything up to the lower of the two end columns.
public class Solution
{
    public int Trap(int[] height)
    {
        int level = Math.Min(height[0], height[^1]);
        return height.Sum(h => Math.Max(0, level - h));
    }
}
