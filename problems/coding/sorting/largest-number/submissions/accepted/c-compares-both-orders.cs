public class Solution
{
    public string LargestNumber(int[] nums)
    {
        var plates = nums.Select(x => x.ToString()).ToArray();
        Array.Sort(plates, (a, b) => string.CompareOrdinal(b + a, a + b));
        return plates[0] == "0" ? "0" : string.Concat(plates);
    }
}
