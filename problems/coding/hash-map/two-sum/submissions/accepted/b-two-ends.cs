public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        int[] order = Enumerable.Range(0, nums.Length).ToArray();
        int[] sorted = (int[])nums.Clone();
        Array.Sort(sorted, order);

        int low = 0, high = nums.Length - 1;
        while (sorted[low] + sorted[high] != target)
        {
            if (sorted[low] + sorted[high] < target)
                low++;
            else
                high--;
        }
        return new[] { order[low], order[high] };
    }
}
