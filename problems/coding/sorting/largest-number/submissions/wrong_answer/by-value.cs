// Slip: largest number first, whatever its length.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        string text = string.Concat(nums.OrderByDescending(x => x));
        return text[0] == '0' ? "0" : text;
    }
}
