public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        var days = new HashSet<int>(nums);
        int longest = 0;
        foreach (int first in days)
        {
            if (days.Contains(first - 1))
                continue;
            int dry = first;
            while (days.Contains(dry))
                dry++;
            longest = Math.Max(longest, dry - first);
        }
        return longest;
    }
}
