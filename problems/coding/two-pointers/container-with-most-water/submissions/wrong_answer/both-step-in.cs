// Slip: moves both pointers in every round.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int best = 0;
        for (int left = 0, right = height.Length - 1; left < right; left++, right--)
            best = Math.Max(best, Math.Min(height[left], height[right]) * (right - left));
        return best;
    }
}
