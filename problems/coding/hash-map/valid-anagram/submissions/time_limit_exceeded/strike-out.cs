// Brute force: looks for each letter from the end of what is left and copies all the rest to strike it out.
public class Solution
{
    public bool IsAnagram(string s, string t)
    {
        if (s.Length != t.Length)
            return false;
        foreach (char c in t)
        {
            int at = s.LastIndexOf(c);
            if (at < 0)
                return false;
            s = s.Remove(at, 1);
        }
        return true;
    }
}
