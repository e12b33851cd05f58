// Slip: counts in bytes, which start over at 256.
public class Solution
{
    public bool IsAnagram(string s, string t)
    {
        if (s.Length != t.Length)
            return false;
        byte[] one = new byte[26], two = new byte[26];
        foreach (char c in s) one[c - 'a']++;
        foreach (char c in t) two[c - 'a']++;
        return one.SequenceEqual(two);
    }
}
