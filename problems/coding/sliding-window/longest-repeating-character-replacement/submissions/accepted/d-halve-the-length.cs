public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        int low = 1, high = s.Length;
        while (low < high)
        {
            int length = (low + high + 1) / 2;
            if (CanBe(s, length, k)) low = length;
            else high = length - 1;
        }
        return low;
    }

    static bool CanBe(string s, int length, int k)
    {
        Span<int> counts = stackalloc int[26];
        for (int i = 0; i < s.Length; i++)
        {
            if (i >= length) counts[s[i - length] - 'A']--;
            // Only the colour that came in can have become frequent enough.
            if (++counts[s[i] - 'A'] + k >= length) return true;
        }
        return false;
    }
}
