// A set, but the walk starts at every day and not only at first days: n²/2 lookups for one long spell.
public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        var days = nums.ToHashSet();
        int longest = 0;
        foreach (int day in days)
        {
            int length = 1;
            while (days.Contains(day + length))
                length++;
            longest = Math.Max(longest, length);
        }
        return longest;
    }
}
