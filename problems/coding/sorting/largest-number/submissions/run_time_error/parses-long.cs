// Slip: compares the concatenations as numbers; two plates can have twenty digits together, too many for long.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        var plates = nums.Select(x => x.ToString()).ToList();
        plates.Sort((a, b) => long.Parse(b + a).CompareTo(long.Parse(a + b)));
        return plates[0] == "0" ? "0" : string.Concat(plates);
    }
}
