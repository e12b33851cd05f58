// Slip: trims the first piece that is enough and stops there.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        var owed = new int[128];
        foreach (char c in t) owed[c]++;
        int missing = t.Length;
        for (int right = 0; right < s.Length; right++)
        {
            if (owed[s[right]]-- > 0) missing--;
            if (missing > 0) continue;
            int left = 0;
            while (owed[s[left]] < 0) owed[s[left++]]++;
            return s[left..(right + 1)];
        }
        return "";
    }
}
