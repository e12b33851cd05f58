// The songs of the current stretch are bits of one 128-bit number: ASCII has no more of them.
public class Solution
{
    public int LengthOfLongestSubstring(string s)
    {
        UInt128 playing = 0;
        int longest = 0, start = 0;
        for (int end = 0; end < s.Length; end++)
        {
            UInt128 song = UInt128.One << s[end];
            while ((playing & song) != 0) playing ^= UInt128.One << s[start++];
            playing |= song;
            longest = Math.Max(longest, end + 1 - start);
        }

        return longest;
    }
}
