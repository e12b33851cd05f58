// Slip: takes everything between 'A' and 'z' for a letter; six signs lie between the capitals and the small letters.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        int left = 0, right = s.Length - 1;
        while (left < right)
        {
            if (!Counts(s[left]))
                left++;
            else if (!Counts(s[right]))
                right--;
            else if (char.ToLower(s[left++]) != char.ToLower(s[right--]))
                return false;
        }
        return true;
    }

    private static bool Counts(char c) => c is >= 'A' and <= 'z' or >= '0' and <= '9';
}
