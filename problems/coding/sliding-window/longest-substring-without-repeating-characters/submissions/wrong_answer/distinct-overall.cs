// Slip: counts the different characters of the whole text; they need not be neighbours.
public class Solution
{
    public int LengthOfLongestSubstring(string s)
    {
        return s.Distinct().Count();
    }
}
