// Slip: everything from 'A' to 'z' is taken for a letter, but six other signs stand between 'Z' and 'a'.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        var read = new StringBuilder();
        foreach (char c in s)
        {
            if (c >= 'A' && c <= 'z' || c >= '0' && c <= '9') read.Append(char.ToLower(c));
        }
        string forth = read.ToString();
        string back = new string(forth.Reverse().ToArray());
        return forth == back;
    }
}
