// Slip: the sum of the letter codes is no fingerprint, a+d equals b+c.
public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var groups = new Dictionary<(int, int), IList<string>>();
        foreach (var s in strs)
        {
            var key = (s.Length, s.Sum(c => c));
            if (!groups.ContainsKey(key))
                groups[key] = new List<string>();
            groups[key].Add(s);
        }
        return groups.Values.ToList();
    }
}
