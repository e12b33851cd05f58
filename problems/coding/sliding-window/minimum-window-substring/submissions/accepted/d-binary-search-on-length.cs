// Enough stays enough when a piece grows, so the length can be found by halving.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        int low = t.Length, high = s.Length + 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Find(s, t, middle) >= 0) high = middle; else low = middle + 1;
        }
        int at = low > s.Length ? -1 : Find(s, t, low);
        return at < 0 ? "" : s.Substring(at, low);
    }

    private static int Find(string s, string t, int length)
    {
        var spare = new int[128];
        foreach (char c in t) spare[c]--;
        int lacking = spare.Count(x => x < 0);
        for (int i = 0; i < s.Length; i++)
        {
            if (++spare[s[i]] == 0) lacking--;
            if (i >= length && --spare[s[i - length]] == -1) lacking++;
            if (i >= length - 1 && lacking == 0) return i - length + 1;
        }
        return -1;
    }
}
