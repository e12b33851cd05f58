using System.Text.RegularExpressions;

// Slip: \W takes away everything that is no "word character", but an underscore is one, and stays in the reading.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        string reading = Regex.Replace(s, @"\W", "").ToLowerInvariant();
        for (int left = 0, right = reading.Length - 1; left < right; left++, right--)
        {
            if (reading[left] != reading[right])
                return false;
        }

        return true;
    }
}
