// Slip: looks the third charge up among all charges; it may be one of the two particles taken already.
public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        var charges = nums.ToHashSet();
        var kinds = new HashSet<(int, int, int)>();
        for (int i = 0; i < nums.Length; i++)
        {
            for (int j = i + 1; j < nums.Length; j++)
            {
                int third = -nums[i] - nums[j];
                if (!charges.Contains(third))
                    continue;
                int[] sorted = { nums[i], nums[j], third };
                Array.Sort(sorted);
                kinds.Add((sorted[0], sorted[1], sorted[2]));
            }
        }
        return kinds.Select(k => (IList<int>)new List<int> { k.Item1, k.Item2, k.Item3 }).ToList();
    }
}
