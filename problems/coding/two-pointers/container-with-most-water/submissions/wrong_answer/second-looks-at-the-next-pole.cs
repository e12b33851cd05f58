// Slip: moves to the side where the next pole is the taller one, instead of leaving the lower of the two behind.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int left = 0, right = height.Length - 1, best = 0;
        while (left < right)
        {
            best = Math.Max(best, (right - left) * Math.Min(height[left], height[right]));
            if (height[left + 1] > height[right - 1]) left++;
            else right--;
        }
        return best;
    }
}
