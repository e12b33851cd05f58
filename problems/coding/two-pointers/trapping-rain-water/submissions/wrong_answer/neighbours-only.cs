// Slip: a column holds resin only if both of its direct neighbours are higher.
public class Solution
{
    public int Trap(int[] height)
    {
        int sum = 0;
        for (int i = 1; i < height.Length - 1; i++)
            sum += Math.Max(0, Math.Min(height[i - 1], height[i + 1]) - height[i]);
        return sum;
    }
}
