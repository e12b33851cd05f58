public class Solution
{
    public string MinWindow(string s, string t)
    {
        var owed = new int['z' + 1];
        foreach (char c in t) owed[c]++;
        int missing = t.Length, start = 0, shortest = int.MaxValue;
        var best = 0..0;
        for (int end = 1; end <= s.Length; end++)
        {
            if (owed[s[end - 1]]-- > 0) missing--;
            for (; missing == 0; start++)
            {
                if (end - start < shortest)
                {
                    shortest = end - start;
                    best = start..end;
                }
                if (owed[s[start]]++ == 0) missing++;
            }
        }

        return s[best];
    }
}
