// Slip: takes two signs that differ in bit 32 only for a capital and its small letter. 0 and P differ in that bit as well.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        int i = 0, j = s.Length - 1;
        while (i < j)
        {
            if (!char.IsLetterOrDigit(s[i])) i++;
            else if (!char.IsLetterOrDigit(s[j])) j--;
            else if (s[i] == s[j] || (s[i] ^ s[j]) == 32)
            {
                i++;
                j--;
            }
            else return false;
        }
        return true;
    }
}
