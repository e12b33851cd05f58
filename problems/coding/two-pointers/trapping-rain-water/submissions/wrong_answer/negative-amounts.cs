// Slip: the barriers exclude the column itself, and a column above them counts as a negative amount.
public class Solution
{
    public int Trap(int[] height)
    {
        int n = height.Length;
        var right = new int[n + 1];
        for (int i = n - 1; i >= 0; i--)
            right[i] = Math.Max(right[i + 1], height[i]);
        int left = 0, sum = 0;
        for (int i = 1; i + 1 < n; i++)
        {
            left = Math.Max(left, height[i - 1]);
            sum += Math.Min(left, right[i + 1]) - height[i];
        }
        return sum;
    }
}
