// Slip: hopes that equal letters cancel out; letters in pairs cancel out within one sign as well.
public class Solution
{
    public bool IsAnagram(string s, string t)
    {
        int rest = 0;
        foreach (char c in s + t)
            rest ^= c;
        return s.Length == t.Length && rest == 0;
    }
}
