// Finds the triples in n² steps, but compares each one with all that were found before to drop the repeats.
public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        Array.Sort(nums);
        var kinds = new List<IList<int>>();
        for (int i = 0; i < nums.Length; i++)
        {
            int left = i + 1, right = nums.Length - 1;
            while (left < right)
            {
                int sum = nums[i] + nums[left] + nums[right];
                if (sum == 0)
                {
                    int[] kind = { nums[i], nums[left], nums[right] };
                    if (!kinds.Any(known => known.SequenceEqual(kind)))
                        kinds.Add(kind);
                }
                if (sum <= 0) left++; else right--;
            }
        }
        return kinds;
    }
}
