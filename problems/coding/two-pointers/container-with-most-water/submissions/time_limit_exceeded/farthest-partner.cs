// For each pole as the lower one, looks from the far end for the first partner that is tall enough: quadratic where only short ones stand there.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int best = 0;
        for (int i = 0; i < height.Length; i++)
        {
            int right = height.Length - 1, left = 0;
            while (height[right] < height[i])
                right--;
            while (height[left] < height[i])
                left++;
            best = Math.Max(best, height[i] * Math.Max(right - i, i - left));
        }
        return best;
    }
}
