// Slip: skips the poles that are no taller without watching where the promenade ends.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int left = 0, right = height.Length - 1, best = 0;
        while (left < right)
        {
            int low = Math.Min(height[left], height[right]);
            best = Math.Max(best, low * (right - left));
            while (height[left] <= low)
                left++;
            while (height[right] <= low)
                right--;
        }
        return best;
    }
}
