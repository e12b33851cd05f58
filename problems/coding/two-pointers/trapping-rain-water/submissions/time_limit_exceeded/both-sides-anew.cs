// Brute force: searches both sides of every column for its barriers, n squared steps.
public class Solution
{
    public int Trap(int[] height)
    {
        int sum = 0;
        for (int i = 0; i < height.Length; i++)
        {
            int left = 0, right = 0;
            for (int j = 0; j <= i; j++) left = Math.Max(left, height[j]);
            for (int j = i; j < height.Length; j++) right = Math.Max(right, height[j]);
            sum += Math.Min(left, right) - height[i];
        }
        return sum;
    }
}
