// Slip: a charge that occurs twice is paired with its counterpart -2a. For a = 0 the counterpart is one of the two zeros
// themselves, so that two neutral particles pass for three.
public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        Dictionary<int, int> count = nums.GroupBy(n => n).ToDictionary(g => g.Key, g => g.Count());
        int[] values = count.Keys.Order().ToArray();
        var kinds = new List<IList<int>>();

        foreach (int a in values)
            if (count[a] >= 2 && count.ContainsKey(-2 * a))
                kinds.Add(new List<int> { a, a, -2 * a });

        for (int i = 0; i < values.Length; i++)
        {
            for (int j = i + 1; j < values.Length; j++)
            {
                int third = -values[i] - values[j];
                if (third > values[j] && count.ContainsKey(third))
                    kinds.Add(new List<int> { values[i], values[j], third });
            }
        }
        return kinds;
    }
}
