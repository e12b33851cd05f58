// Sorts the amounts together with their lines, then looks for each one's partner among those behind it.
public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        int[] amounts = (int[])nums.Clone();
        int[] lines = Enumerable.Range(0, nums.Length).ToArray();
        Array.Sort(amounts, lines);
        for (int i = 0; i < amounts.Length - 1; i++)
        {
            long partner = (long)target - amounts[i];
            if (partner is < int.MinValue or > int.MaxValue) continue;
            int j = Array.BinarySearch(amounts, i + 1, amounts.Length - i - 1, (int)partner);
            if (j >= 0) return new[] { lines[i], lines[j] };
        }

        throw new InvalidOperationException("no pair");
    }
}
