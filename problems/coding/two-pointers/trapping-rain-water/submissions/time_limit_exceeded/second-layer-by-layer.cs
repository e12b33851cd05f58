// Slip: counts the resin one millimetre of height after the other; high columns make many layers.
public class Solution
{
    public int Trap(int[] height)
    {
        int area = 0;
        for (int layer = 1; layer <= height.Max(); layer++)
        {
            int first = Array.FindIndex(height, h => h >= layer);
            int last = Array.FindLastIndex(height, h => h >= layer);
            area += height.Skip(first).Take(last - first).Count(h => h < layer);
        }
        return area;
    }
}
