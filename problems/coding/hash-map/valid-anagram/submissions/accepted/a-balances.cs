public class Solution
{
    public bool IsAnagram(string s, string t)
    {
        if (s.Length != t.Length)
            return false;
        var balance = new int[26];
        for (int i = 0; i < s.Length; i++)
        {
            balance[s[i] - 'a']++;
            balance[t[i] - 'a']--;
        }
        return balance.All(tubes => tubes == 0);
    }
}
