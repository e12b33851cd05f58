public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        // Valid at the two ends of each spell only.
        var length = new Dictionary<int, int>();
        int longest = 0;
        foreach (int day in nums)
        {
            if (length.ContainsKey(day))
                continue;
            int before = length.GetValueOrDefault(day - 1), after = length.GetValueOrDefault(day + 1);
            int joined = before + 1 + after;
            length[day] = length[day - before] = length[day + after] = joined;
            longest = Math.Max(longest, joined);
        }
        return longest;
    }
}
