// Slip: joins spells at their ends, but counts a day that was reported before once more.
public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        var length = new Dictionary<int, int>();
        int longest = 0;
        foreach (int day in nums)
        {
            length.TryGetValue(day - 1, out int before);
            length.TryGetValue(day + 1, out int after);
            int joined = before + 1 + after;
            length[day] = joined;
            length[day - before] = joined;
            length[day + after] = joined;
            longest = Math.Max(longest, joined);
        }
        return longest;
    }
}
