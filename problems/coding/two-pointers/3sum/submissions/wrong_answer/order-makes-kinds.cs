// Slip: drops repeated results without sorting, so the same kind in another order stays.
public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        var kinds = new HashSet<(int, int, int)>();
        for (int i = 0; i < nums.Length; i++)
        {
            var seen = new HashSet<int>();
            for (int j = i + 1; j < nums.Length; j++)
            {
                if (seen.Contains(-nums[i] - nums[j]))
                    kinds.Add((nums[i], -nums[i] - nums[j], nums[j]));
                seen.Add(nums[j]);
            }
        }
        return kinds.Select(k => (IList<int>)new[] { k.Item1, k.Item2, k.Item3 }).ToList();
    }
}
