// Slip: takes a tube from a dictionary that never had one of that letter.
public class Solution
{
    public bool IsAnagram(string s, string t)
    {
        if (s.Length != t.Length)
            return false;
        var tubes = new Dictionary<char, int>();
        foreach (char c in s)
            tubes[c] = tubes.GetValueOrDefault(c) + 1;
        foreach (char c in t)
            tubes[c]--;
        return tubes.Values.All(n => n == 0);
    }
}
