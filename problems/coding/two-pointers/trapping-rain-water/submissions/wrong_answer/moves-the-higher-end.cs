// Slip: takes the higher end column instead of the lower one.
public class Solution
{
    public int Trap(int[] height)
    {
        int l = 0, r = height.Length - 1, maxL = 0, maxR = 0, sum = 0;
        while (l <= r)
        {
            if (height[l] > height[r])
            {
                maxL = Math.Max(maxL, height[l]);
                sum += maxL - height[l++];
            }
            else
            {
                maxR = Math.Max(maxR, height[r]);
                sum += maxR - height[r--];
            }
        }
        return sum;
    }
}
