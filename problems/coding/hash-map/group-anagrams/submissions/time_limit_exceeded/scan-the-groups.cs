// Brute force: compares each word with the first member of every group so far.
public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var groups = new List<IList<string>>();
        foreach (var s in strs)
        {
            var home = groups.FirstOrDefault(g => IsAnagram(g[0], s));
            if (home == null)
                groups.Add(new List<string> { s });
            else
                home.Add(s);
        }
        return groups;
    }

    private static bool IsAnagram(string a, string b)
    {
        if (a.Length != b.Length)
            return false;
        var counts = new int[26];
        for (int i = 0; i < a.Length; i++)
        {
            counts[a[i] - 'a']++;
            counts[b[i] - 'a']--;
        }
        return counts.All(c => c == 0);
    }
}
