public class Solution {
    private class ByConcatenation : IComparer<string> {
        public int Compare(string x, string y) {
            return ulong.Parse(y + x).CompareTo(ulong.Parse(x + y));
        }
    }

    public string LargestNumber(int[] nums) {
        string joined = string.Join("", nums.Select(n => n.ToString()).OrderBy(s => s, new ByConcatenation()));
        joined = joined.TrimStart('0');
        return joined.Length == 0 ? "0" : joined;
    }
}
