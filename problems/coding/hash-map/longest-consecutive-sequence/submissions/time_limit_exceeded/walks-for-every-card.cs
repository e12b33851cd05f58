// Slip: loops over the cards instead of the set, and walks the same spell once for each card that reports its first day.
public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        var days = new HashSet<int>(nums);
        int longest = 0;
        foreach (int card in nums)
        {
            if (days.Contains(card - 1))
                continue;
            int day = card;
            while (days.Contains(day + 1))
                day++;
            longest = Math.Max(longest, day - card + 1);
        }
        return longest;
    }
}
