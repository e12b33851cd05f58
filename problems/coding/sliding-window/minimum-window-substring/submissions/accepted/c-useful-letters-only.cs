// Slides over the places of useful letters and skips all others.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        var need = t.CountBy(c => c).ToDictionary();
        int[] useful = [.. Enumerable.Range(0, s.Length).Where(i => need.ContainsKey(s[i]))];
        int open = need.Count, left = 0;
        (int Start, int Length) best = (0, int.MaxValue);
        foreach (int end in useful)
        {
            if (--need[s[end]] == 0) open--;
            while (open == 0)
            {
                int start = useful[left++];
                if (end - start + 1 < best.Length) best = (start, end - start + 1);
                if (need[s[start]]++ == 0) open++;
            }
        }

        return best.Length == int.MaxValue ? string.Empty : s.Substring(best.Start, best.Length);
    }
}
