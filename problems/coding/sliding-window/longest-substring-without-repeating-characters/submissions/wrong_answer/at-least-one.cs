// Slip: starts with a best length of 1, wrong for the empty text.
public class Solution
{
    public int LengthOfLongestSubstring(string s)
    {
        int best = 1, start = 0;
        for (int i = 1; i < s.Length; i++)
        {
            int seen = s.IndexOf(s[i], start, i - start);
            if (seen >= 0)
                start = seen + 1;
            best = Math.Max(best, i - start + 1);
        }
        return best;
    }
}
