// Slip: measures the window only when a repetition ends it, never at the end of the text.
public class Solution
{
    public int LengthOfLongestSubstring(string s)
    {
        var window = new HashSet<char>();
        int left = 0, best = 0;
        foreach (char c in s)
        {
            if (window.Contains(c))
            {
                best = Math.Max(best, window.Count);
                while (window.Contains(c))
                    window.Remove(s[left++]);
            }
            window.Add(c);
        }
        return best;
    }
}
