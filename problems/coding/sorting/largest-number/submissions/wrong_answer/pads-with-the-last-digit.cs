// Slip: lengthens every number with its last digit before comparing, instead of repeating all of it.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        var plates = nums.Select(x => x.ToString())
            .OrderByDescending(x => x.PadRight(12, x[^1]), StringComparer.Ordinal)
            .ToArray();
        return plates[0] == "0" ? "0" : string.Concat(plates);
    }
}
