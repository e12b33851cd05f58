// Words are grouped as they are, by a comparer for which two words with the same tiles are equal. No key is built.
public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs) =>
        strs.GroupBy(word => word, new SameTiles()).Select(group => (IList<string>)group.ToArray()).ToList();

    private sealed class SameTiles : IEqualityComparer<string>
    {
        public bool Equals(string x, string y)
        {
            if (x.Length != y.Length) return false;
            Span<int> tiles = stackalloc int[26];
            foreach (char c in x) tiles[c - 'a']++;
            foreach (char c in y) tiles[c - 'a']--;
            return !tiles.ContainsAnyExcept(0);
        }

        // A sum does not depend on the order; the odd multipliers keep the letters apart.
        public int GetHashCode(string word)
        {
            ulong sum = 0;
            foreach (char c in word)
            {
                ulong x = (ulong)(c - 'a' + 1) * 0x9E3779B97F4A7C15UL;
                sum += (x ^ x >> 29) * 0xBF58476D1CE4E5B9UL;
            }

            return (int)(sum >> 32);
        }
    }
}
