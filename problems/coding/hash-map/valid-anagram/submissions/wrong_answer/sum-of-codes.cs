// Slip: takes equal sums of character codes for equal letters.
public class Solution
{
    public bool IsAnagram(string s, string t) => s.Length == t.Length && s.Sum(c => c) == t.Sum(c => c);
}
