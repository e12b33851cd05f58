// Slip: looks at the first digit after all zeros were trimmed away.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        var plates = nums.Select(x => x.ToString()).ToList();
        plates.Sort((a, b) => string.CompareOrdinal(b + a, a + b));
        string text = string.Concat(plates).TrimStart('0');
        return text[0] == '0' ? "0" : text;
    }
}
