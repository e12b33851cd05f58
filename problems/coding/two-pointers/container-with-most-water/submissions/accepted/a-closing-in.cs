public class Solution
{
    public int MaxArea(int[] height)
    {
        int left = 0, right = height.Length - 1, largest = 0;
        while (left != right)
        {
            int area = (right - left) * Math.Min(height[left], height[right]);
            largest = Math.Max(largest, area);
            if (height[left] < height[right])
                left++;
            else
                right--;
        }
        return largest;
    }
}
