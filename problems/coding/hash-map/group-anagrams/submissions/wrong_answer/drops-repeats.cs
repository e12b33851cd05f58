// Slip: a set per group swallows words that occur more than once.
public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var groups = new Dictionary<string, HashSet<string>>();
        foreach (var s in strs)
        {
            var key = string.Concat(s.OrderBy(c => c));
            if (!groups.ContainsKey(key))
                groups[key] = new HashSet<string>();
            groups[key].Add(s);
        }
        return groups.Values.Select(g => (IList<string>)g.ToList()).ToList();
    }
}
