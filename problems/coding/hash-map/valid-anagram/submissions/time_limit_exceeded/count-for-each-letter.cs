// Brute force: counts the occurrences of every single letter anew.
public class Solution
{
    public bool IsAnagram(string s, string t) => s.Length == t.Length && s.All(c => s.Count(x => x == c) == t.Count(x => x == c));
}
