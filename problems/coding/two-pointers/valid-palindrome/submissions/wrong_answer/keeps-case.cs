// Slip: takes a capital and its small letter for different.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        char[] reading = s.Where(char.IsAsciiLetterOrDigit).ToArray();
        for (int i = 0, j = reading.Length - 1; i < j; i++, j--)
            if (reading[i] != reading[j])
                return false;
        return true;
    }
}
