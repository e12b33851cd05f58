// Slip: the longest run there is, and k more; other bulbs of its colour beyond the gap are left out.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        int run = 1, longest = 1;
        for (int i = 1; i < s.Length; i++)
        {
            run = s[i] == s[i - 1] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }
        return Math.Min(s.Length, longest + k);
    }
}
