// Slip: the best length starts at 1, which is wrong without any card.
public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        var days = nums.ToHashSet();
        int best = 1;
        foreach (int day in days)
        {
            if (days.Contains(day - 1))
                continue;
            int length = 1;
            while (days.Contains(day + length))
                length++;
            if (length > best)
                best = length;
        }
        return best;
    }
}
