// Slip: compares which letters occur and not how often.
public class Solution
{
    public bool IsAnagram(string s, string t) => s.Length == t.Length && s.ToHashSet().SetEquals(t);
}
