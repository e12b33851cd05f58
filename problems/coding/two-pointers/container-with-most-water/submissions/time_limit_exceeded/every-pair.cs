// Brute force: measures every pair, 5 * 10^9 screens at full size.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int best = 0;
        for (int i = 0; i < height.Length; i++)
            for (int j = i + 1; j < height.Length; j++)
                best = Math.Max(best, Math.Min(height[i], height[j]) * (j - i));
        return best;
    }
}
