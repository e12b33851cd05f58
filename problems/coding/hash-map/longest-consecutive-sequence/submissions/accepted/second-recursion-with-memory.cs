// The spell from a day on is one day longer than the spell from the next day on; each day's length is kept.
public class Solution
{
    private readonly Dictionary<int, int> lengths = new();

    public int LongestConsecutive(int[] nums)
    {
        foreach (int day in nums) lengths[day] = 0;
        return nums.Select(From).DefaultIfEmpty(0).Max();
    }

    private int From(int day)
    {
        if (!lengths.TryGetValue(day, out int known)) return 0;
        if (known > 0) return known;
        return lengths[day] = 1 + From(day + 1);
    }
}
