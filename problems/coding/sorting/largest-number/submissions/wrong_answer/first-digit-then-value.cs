// Slip: sorts by the first digit, and within it the smaller number first.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        string text = string.Concat(nums.OrderByDescending(x => x.ToString()[0]).ThenBy(x => x));
        return text.StartsWith('0') ? "0" : text;
    }
}
