// Slip: counts are glued together, so 1 and 11 read like 11 and 1.
public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var groups = new Dictionary<string, IList<string>>();
        foreach (var s in strs)
        {
            var counts = new int[26];
            foreach (var c in s)
                counts[c - 'a']++;
            var key = string.Join("", counts);
            if (!groups.ContainsKey(key))
                groups[key] = new List<string>();
            groups[key].Add(s);
        }
        return groups.Values.ToList();
    }
}
