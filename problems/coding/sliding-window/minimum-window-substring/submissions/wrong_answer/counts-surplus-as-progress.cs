// Slip: every ordered letter that comes in lowers the number of missing ones, even if there are enough of it.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        var need = new Dictionary<char, int>();
        foreach (char c in t) need[c] = need.GetValueOrDefault(c) + 1;
        int missing = t.Length, left = 0, bestLeft = 0, best = int.MaxValue;
        for (int right = 0; right < s.Length; right++)
        {
            if (need.ContainsKey(s[right])) missing--;
            while (missing <= 0)
            {
                if (right - left + 1 < best) { best = right - left + 1; bestLeft = left; }
                if (need.ContainsKey(s[left++])) missing++;
            }
        }
        return best == int.MaxValue ? "" : s.Substring(bestLeft, best);
    }
}
