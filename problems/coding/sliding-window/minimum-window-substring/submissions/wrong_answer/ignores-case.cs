// Slip: takes capitals and small letters for the same.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        var owed = new int[26];
        foreach (char c in t.ToLower()) owed[c - 'a']++;
        string lower = s.ToLower();
        int missing = t.Length, left = 0, bestLeft = 0, best = int.MaxValue;
        for (int right = 0; right < s.Length; right++)
        {
            if (owed[lower[right] - 'a']-- > 0) missing--;
            while (missing == 0)
            {
                if (right - left + 1 < best) { best = right - left + 1; bestLeft = left; }
                if (owed[lower[left++] - 'a']++ == 0) missing++;
            }
        }
        return best == int.MaxValue ? "" : s.Substring(bestLeft, best);
    }
}
