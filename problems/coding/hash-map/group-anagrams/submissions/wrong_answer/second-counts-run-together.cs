// Slip: writes the 26 counts one after the other with nothing between them. One a and eleven b read like eleven a and one
// b.
public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var groups = new Dictionary<string, IList<string>>();
        foreach (var word in strs)
        {
            var counts = new int[26];
            foreach (var c in word) counts[c - 'a']++;
            var key = string.Concat(counts);
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = new List<string>());
            group.Add(word);
        }

        return new List<IList<string>>(groups.Values);
    }
}
