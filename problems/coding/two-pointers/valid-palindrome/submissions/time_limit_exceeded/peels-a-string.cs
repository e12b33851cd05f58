// Cuts the outermost characters off and copies the rest in every round.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        string rest = s.ToLowerInvariant();
        while (rest.Length > 1)
        {
            if (!char.IsLetterOrDigit(rest[0]))
                rest = rest.Substring(1);
            else if (!char.IsLetterOrDigit(rest[^1]))
                rest = rest.Substring(0, rest.Length - 1);
            else if (rest[0] == rest[^1])
                rest = rest[1..^1];
            else
                return false;
        }
        return true;
    }
}
