// Slip: forgets that digits can be read as well.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        string reading = string.Concat(s.Where(char.IsLetter)).ToLower();
        return reading.SequenceEqual(reading.Reverse());
    }
}
