// Two bags of letters, compared as sets of (letter, count).
public class Solution
{
    public bool IsAnagram(string s, string t) =>
        s.Length == t.Length && s.CountBy(tube => tube).ToHashSet().SetEquals(t.CountBy(tube => tube));
}
