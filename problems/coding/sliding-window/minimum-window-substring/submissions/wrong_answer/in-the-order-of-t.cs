// Slip: looks for the letters in the order of the lettering.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        string best = "";
        for (int start = 0; start < s.Length; start++)
        {
            if (s[start] != t[0]) continue;
            int next = 0, end = start;
            for (; end < s.Length && next < t.Length; end++)
                if (s[end] == t[next]) next++;
            if (next < t.Length) break;
            if (best == "" || end - start < best.Length) best = s[start..end];
        }
        return best;
    }
}
