public class Solution
{
    public string LargestNumber(int[] nums)
    {
        var row = Sort([.. nums.Select(n => $"{n}")]);
        return row[0] is "0" ? "0" : string.Join(string.Empty, row);
    }

    private static string[] Sort(string[] plates)
    {
        if (plates.Length < 2) return plates;
        var (left, right) = (Sort(plates[..(plates.Length / 2)]), Sort(plates[(plates.Length / 2)..]));
        var merged = new string[plates.Length];
        for (int i = 0, l = 0, r = 0; i < merged.Length; i++)
        {
            bool fromLeft = r == right.Length || l < left.Length && string.CompareOrdinal(left[l] + right[r], right[r] + left[l]) >= 0;
            merged[i] = fromLeft ? left[l++] : right[r++];
        }
        return merged;
    }
}
