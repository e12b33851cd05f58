// Brute force: checks each of the n * n / 2 blocks from scratch.
public class Solution
{
    public int LengthOfLongestSubstring(string s)
    {
        int best = 0;
        for (int i = 0; i < s.Length; i++)
            for (int j = i; j < s.Length; j++)
                if (AllDifferent(s, i, j))
                    best = Math.Max(best, j - i + 1);
        return best;
    }

    private static bool AllDifferent(string s, int i, int j)
    {
        var seen = new HashSet<char>();
        for (int k = i; k <= j; k++)
            if (!seen.Add(s[k]))
                return false;
        return true;
    }
}
