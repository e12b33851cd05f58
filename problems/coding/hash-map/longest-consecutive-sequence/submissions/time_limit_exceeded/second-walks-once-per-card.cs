// Slip: goes through the cards and not through the different days. Many cards for the first day of a long spell
// make it walk through the spell once for each of them.
public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        var days = new HashSet<int>(nums);
        int longest = 0;
        foreach (int day in nums)
        {
            if (days.Contains(day - 1)) continue;
            int end = day;
            while (days.Contains(end + 1)) end++;
            longest = Math.Max(longest, end - day + 1);
        }
        return longest;
    }
}
