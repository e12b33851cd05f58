// Brute force: extends from every start until the piece is enough, n squared steps where it never is.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        string best = null;
        for (int start = 0; start < s.Length; start++)
        {
            var owed = new int[128];
            foreach (char c in t) owed[c]++;
            int missing = t.Length;
            for (int end = start; end < s.Length; end++)
            {
                if (owed[s[end]]-- > 0) missing--;
                if (missing > 0) continue;
                if (best == null || end - start + 1 < best.Length) best = s.Substring(start, end - start + 1);
                break;
            }
        }
        return best ?? "";
    }
}
