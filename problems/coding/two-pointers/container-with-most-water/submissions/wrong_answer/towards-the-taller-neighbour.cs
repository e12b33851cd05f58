// Slip: compares each pole with the next one inside instead of with the one across, and moves towards the taller neighbour.
public class Solution
{
    public int MaxArea(int[] height)
    {
        int left = 0, right = height.Length - 1, best = 0;
        while (left < right)
        {
            best = Math.Max(best, Math.Min(height[left], height[right]) * (right - left));
            if (height[left + 1] > height[right - 1])
                left++;
            else
                right--;
        }
        return best;
    }
}
