// Slip: throws the whole window away at a repetition.
public class Solution
{
    public int LengthOfLongestSubstring(string s)
    {
        var window = new HashSet<char>();
        int best = 0;
        foreach (char c in s)
        {
            if (!window.Add(c))
            {
                window.Clear();
                window.Add(c);
            }
            best = Math.Max(best, window.Count);
        }
        return best;
    }
}
