// Slip: each hollow between two neighbouring local peaks is filled to the lower of them. A hollow may reach across
// a lower peak that is drowned in it.
public class Solution
{
    public int Trap(int[] height)
    {
        int n = height.Length, area = 0;
        var peaks = new List<int>();
        for (int i = 0; i < n; i++)
        {
            bool up = i == 0 || height[i - 1] <= height[i];
            bool down = i == n - 1 || height[i + 1] <= height[i];
            if (up && down) peaks.Add(i);
        }
        for (int p = 1; p < peaks.Count; p++)
        {
            int level = Math.Min(height[peaks[p - 1]], height[peaks[p]]);
            for (int i = peaks[p - 1]; i < peaks[p]; i++) area += Math.Max(0, level - height[i]);
        }
        return area;
    }
}
