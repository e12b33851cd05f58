// Slip: where one plate begins like the other, the shorter is always put first.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        var plates = nums.Select(x => x.ToString()).ToList();
        plates.Sort((a, b) => string.CompareOrdinal(b.PadRight(10, '~'), a.PadRight(10, '~')));
        return plates[0] == "0" ? "0" : string.Concat(plates);
    }
}
