// Brute force: looks for the next day in the list itself.
public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        int longest = 0;
        foreach (int first in nums)
        {
            int day = first;
            while (Array.IndexOf(nums, day + 1) >= 0)
                day++;
            longest = Math.Max(longest, day - first + 1);
        }
        return longest;
    }
}
