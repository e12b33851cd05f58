// Slip: drops a single letter from the left when the piece is enough: if where while is meant.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        var owed = new int[128];
        foreach (char c in t) owed[c]++;
        int missing = t.Length, left = 0, bestLeft = 0, best = int.MaxValue;
        for (int right = 0; right < s.Length; right++)
        {
            if (owed[s[right]]-- > 0) missing--;
            if (missing == 0)
            {
                if (right - left + 1 < best) { best = right - left + 1; bestLeft = left; }
                if (owed[s[left++]]++ == 0) missing++;
            }
        }
        return best == int.MaxValue ? "" : s.Substring(bestLeft, best);
    }
}
