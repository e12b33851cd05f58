// Slip: trims zeros at both ends, and those at the end belong to the number.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        string[] plates = nums.Select(x => x.ToString()).ToArray();
        Array.Sort(plates, (a, b) => string.CompareOrdinal(b + a, a + b));
        string text = string.Concat(plates).Trim('0');
        return text == "" ? "0" : text;
    }
}
