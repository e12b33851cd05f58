public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var groups = new Dictionary<string, List<string>>();
        Span<int> counts = stackalloc int[26];
        var key = new StringBuilder();
        foreach (string s in strs)
        {
            counts.Clear();
            foreach (char c in s)
                counts[c - 'a']++;

            key.Clear();
            foreach (int count in counts)
                key.Append(count).Append('/');

            if (!groups.TryGetValue(key.ToString(), out var group))
                groups[key.ToString()] = group = [];
            group.Add(s);
        }
        return [.. groups.Values];
    }
}
