// Slip: the skipping loops do not watch the bounds; a text of signs only runs over the end.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        int left = 0, right = s.Length - 1;
        while (left < right)
        {
            while (!char.IsLetterOrDigit(s[left]))
                left++;
            while (!char.IsLetterOrDigit(s[right]))
                right--;
            if (char.ToLower(s[left]) != char.ToLower(s[right]))
                return false;
            left++;
            right--;
        }
        return true;
    }
}
