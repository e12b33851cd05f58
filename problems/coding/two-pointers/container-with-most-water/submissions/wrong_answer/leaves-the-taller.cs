// Slip: moves the pointer at the taller pole, although the lower one limits the screen.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int left = 0, right = height.Length - 1, best = 0;
        while (left < right)
        {
            best = Math.Max(best, Math.Min(height[left], height[right]) * (right - left));
            if (height[left] > height[right])
                left++;
            else
                right--;
        }
        return best;
    }
}
