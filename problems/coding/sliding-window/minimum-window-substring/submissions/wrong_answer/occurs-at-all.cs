// Slip: asks for each letter once, however often the lettering has it.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        var need = new HashSet<char>(t);
        var have = new Dictionary<char, int>();
        string best = null;
        int left = 0;
        for (int right = 0; right < s.Length; right++)
        {
            if (need.Contains(s[right])) have[s[right]] = have.GetValueOrDefault(s[right]) + 1;
            while (have.Count == need.Count)
            {
                if (best == null || right - left + 1 < best.Length) best = s.Substring(left, right - left + 1);
                if (need.Contains(s[left]) && --have[s[left]] == 0) have.Remove(s[left]);
                left++;
            }
        }
        return best ?? "";
    }
}
