// Puts each character in front of a string and thereby copies all of it, once per character.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        string forwards = string.Concat(s.ToLower().Where(char.IsLetterOrDigit));
        string backwards = "";
        foreach (char c in forwards)
            backwards = c + backwards;
        return forwards == backwards;
    }
}
