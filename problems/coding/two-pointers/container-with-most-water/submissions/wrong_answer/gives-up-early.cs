// Slip: ends at the first pair that is smaller than the best one so far.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int left = 0, right = height.Length - 1, best = 0;
        while (left < right)
        {
            int area = Math.Min(height[left], height[right]) * (right - left);
            if (area < best)
                break;
            best = area;
            if (height[left] < height[right]) left++; else right--;
        }
        return best;
    }
}
