public class Solution
{
    public int Trap(int[] height)
    {
        int left = 0, right = height.Length - 1, level = 0, resin = 0;
        while (left != right)
        {
            int lower = height[left] < height[right] ? height[left++] : height[right--];
            level = Math.Max(level, lower);
            resin += level - lower;
        }

        return resin;
    }
}
