// Slip: a letter counts as satisfied only while its number is exactly right; a surplus spoils it.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        var diff = new int[128];
        foreach (char c in t) diff[c]--;
        int wrong = diff.Count(x => x != 0), left = 0, bestLeft = 0, best = int.MaxValue;
        var ordered = new HashSet<char>(t);
        for (int right = 0; right < s.Length; right++)
        {
            char c = s[right];
            if (!ordered.Contains(c)) continue;
            if (diff[c] == 0) wrong++;
            if (++diff[c] == 0) wrong--;
            while (wrong == 0)
            {
                if (right - left + 1 < best) { best = right - left + 1; bestLeft = left; }
                char d = s[left++];
                if (!ordered.Contains(d)) continue;
                if (diff[d] == 0) wrong++;
                diff[d]--;
            }
        }
        return best == int.MaxValue ? "" : s.Substring(bestLeft, best);
    }
}
