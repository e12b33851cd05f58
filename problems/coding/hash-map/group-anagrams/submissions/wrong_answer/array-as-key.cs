// Slip: an array is compared by reference, so every word gets a group of its own.
public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var groups = new Dictionary<int[], IList<string>>();
        foreach (var s in strs)
        {
            var counts = new int[26];
            foreach (var c in s)
                counts[c - 'a']++;
            if (!groups.ContainsKey(counts))
                groups[counts] = new List<string>();
            groups[counts].Add(s);
        }
        return groups.Values.ToList();
    }
}
