public class Solution
{
    public bool IsPalindrome(string s)
    {
        var reading = s.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).ToList();
        return reading.SequenceEqual(Enumerable.Reverse(reading));
    }
}
