// Slip: the case that all plates are zero is forgotten.
public class Solution
{
    public string LargestNumber(int[] nums) =>
        string.Concat(nums.Select(x => x.ToString()).OrderBy(x => x, Comparer<string>.Create((a, b) => (b + a).CompareTo(a + b))));
}
