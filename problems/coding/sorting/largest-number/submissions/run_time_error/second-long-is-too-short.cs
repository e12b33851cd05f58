// Slip: both orders are compared as long. Two plates of ten digits, and some of nine and ten, are too many digits for it.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        string[] plates = nums.Select(n => n.ToString()).ToArray();
        Array.Sort(plates, (a, b) => long.Parse(b + a).CompareTo(long.Parse(a + b)));
        return plates[0] == "0" ? "0" : string.Concat(plates);
    }
}
