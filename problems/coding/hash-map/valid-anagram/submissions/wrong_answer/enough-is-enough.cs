// Slip: asks only whether there are enough tubes for t; those left over go unnoticed.
public class Solution
{
    public bool IsAnagram(string s, string t)
    {
        var tubes = new int[26];
        foreach (char c in s)
            tubes[c - 'a']++;
        foreach (char c in t)
            if (--tubes[c - 'a'] < 0)
                return false;
        return true;
    }
}
