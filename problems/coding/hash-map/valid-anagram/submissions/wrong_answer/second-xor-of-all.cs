// Slip: XOR cancels letters in pairs, whatever sign they are from. "aabc" and "bbbc" differ but "aa" and "bb" cancel alike.
public class Solution
{
    public bool IsAnagram(string s, string t)
    {
        if (s.Length != t.Length) return false;
        int left = 0;
        foreach (char c in s) left ^= c;
        foreach (char c in t) left ^= c;
        return left == 0;
    }
}
