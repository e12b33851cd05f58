// Slip: lowers the entry of every letter, though the dictionary knows only those of the lettering.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        var owed = new Dictionary<char, int>();
        foreach (char c in t) owed[c] = owed.GetValueOrDefault(c) + 1;
        int missing = t.Length, left = 0, bestLeft = 0, best = int.MaxValue;
        for (int right = 0; right < s.Length; right++)
        {
            if (owed[s[right]]-- > 0) missing--;
            while (missing == 0)
            {
                if (right - left + 1 < best) { best = right - left + 1; bestLeft = left; }
                if (owed[s[left++]]++ == 0) missing++;
            }
        }
        return best == int.MaxValue ? "" : s.Substring(bestLeft, best);
    }
}
