// Slip: closes a hollow only when a column comes that is at least as high as its left rim; lower right rims are never seen.
public class Solution
{
    public int Trap(int[] height)
    {
        int total = 0, pending = 0, rim = height[0];
        foreach (int h in height)
        {
            if (h >= rim)
            {
                total += pending;
                pending = 0;
                rim = h;
            }
            else
            {
                pending += rim - h;
            }
        }
        return total;
    }
}
