// Brute force: adds up every triple, 10^10 of them at full size.
public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        Array.Sort(nums);
        var kinds = new HashSet<(int, int, int)>();
        for (int i = 0; i < nums.Length; i++)
            for (int j = i + 1; j < nums.Length; j++)
                for (int k = j + 1; k < nums.Length; k++)
                    if (nums[i] + nums[j] + nums[k] == 0)
                        kinds.Add((nums[i], nums[j], nums[k]));
        return kinds.Select(t => (IList<int>)new List<int> { t.Item1, t.Item2, t.Item3 }).ToList();
    }
}
