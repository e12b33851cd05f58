// Picks the best of the remaining plates for every place: n squared comparisons, each with two new strings.
public class Solution
{
    public string LargestNumber(int[] nums)
    {
        var plates = nums.Select(x => x.ToString()).ToArray();
        for (int i = 0; i < plates.Length; i++)
            for (int j = i + 1; j < plates.Length; j++)
                if (string.CompareOrdinal(plates[j] + plates[i], plates[i] + plates[j]) > 0)
                    (plates[i], plates[j]) = (plates[j], plates[i]);
        return plates[0] == "0" ? "0" : string.Concat(plates);
    }
}
