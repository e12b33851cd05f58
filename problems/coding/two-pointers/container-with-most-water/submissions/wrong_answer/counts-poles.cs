// Slip: takes the number of poles for the width.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int left = 0, right = height.Length - 1, best = 0;
        while (left < right)
        {
            best = Math.Max(best, Math.Min(height[left], height[right]) * (right - left + 1));
            if (height[left] < height[right]) left++; else right--;
        }
        return best;
    }
}
