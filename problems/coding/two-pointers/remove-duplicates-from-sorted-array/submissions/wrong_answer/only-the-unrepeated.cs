// Slip: removes every number that repeats, all of its copies.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int[] once = nums.GroupBy(n => n).Where(g => g.Count() == 1).Select(g => g.Key).ToArray();
        once.CopyTo(nums, 0);
        return once.Length;
    }
}
