// Slip: answers false when nothing can be read.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        var reading = s.ToLower().Where(char.IsLetterOrDigit).ToArray();
        return reading.Length > 0 && reading.SequenceEqual(reading.Reverse().ToArray());
    }
}
