// Slip: removes the spaces and leaves every other sign in the text.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        string reading = s.Replace(" ", "").ToLower();
        return reading.SequenceEqual(reading.Reverse());
    }
}
