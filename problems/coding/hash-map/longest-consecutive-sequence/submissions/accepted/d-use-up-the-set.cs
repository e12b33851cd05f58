public class Solution
{
    public int LongestConsecutive(int[] nums)
    {
        HashSet<int> days = [.. nums];
        int Use(int day, int step)
        {
            int used = 0;
            for (; days.Remove(day); day += step)
                used++;
            return used;
        }
        return nums.Select(day => Use(day, 1) + Use(day - 1, -1)).DefaultIfEmpty().Max();
    }
}
