using System.Text.RegularExpressions;

// Slip: \W removes all but word characters, and the underscore is one of those.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        string reading = Regex.Replace(s, @"\W", "").ToLowerInvariant();
        return reading.SequenceEqual(reading.Reverse());
    }
}
