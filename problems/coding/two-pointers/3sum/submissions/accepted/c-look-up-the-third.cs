public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        Array.Sort(nums);
        var kinds = new HashSet<(int, int, int)>();
        var between = new HashSet<int>(nums.Length);
        for (int i = 0; i < nums.Length && nums[i] <= 0; i++)
        {
            if (i > 0 && nums[i] == nums[i - 1])
                continue;
            between.Clear();
            foreach (int last in nums.AsSpan(i + 1))
            {
                int middle = -nums[i] - last;
                if (between.Contains(middle))
                    kinds.Add((nums[i], middle, last));
                between.Add(last);
            }
        }
        return kinds.Select(kind => (IList<int>)new[] { kind.Item1, kind.Item2, kind.Item3 }).ToList();
    }
}
