// Slip: takes any two characters 32 apart for a capital and its small letter; a digit and a capital can be that far apart, too.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        int left = 0, right = s.Length - 1;
        while (left < right)
        {
            if (!char.IsLetterOrDigit(s[left]))
            {
                left++;
            }
            else if (!char.IsLetterOrDigit(s[right]))
            {
                right--;
            }
            else
            {
                int apart = Math.Abs(s[left] - s[right]);
                if (apart != 0 && apart != 32)
                    return false;
                left++;
                right--;
            }
        }
        return true;
    }
}
