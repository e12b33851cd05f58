// The span is peeled from both ends by list patterns until at most one sign is left.
public class Solution
{
    public bool IsPalindrome(string s)
    {
        ReadOnlySpan<char> rest = s;
        while (true)
        {
            switch (rest)
            {
                case [] or [_]:
                    return true;
                case [var first, .. var after] when !char.IsAsciiLetterOrDigit(first):
                    rest = after;
                    break;
                case [.. var before, var last] when !char.IsAsciiLetterOrDigit(last):
                    rest = before;
                    break;
                case [var first, .. var inner, var last]:
                    if (char.ToLowerInvariant(first) != char.ToLowerInvariant(last)) return false;
                    rest = inner;
                    break;
            }
        }
    }
}
