// Case is one bit: among letters and digits only a capital and its small letter differ in bit 32 and in nothing else. The codes of
// 0 and P are 32 apart, too, but differ in two bits, so that XOR, unlike a difference, keeps them apart.
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
