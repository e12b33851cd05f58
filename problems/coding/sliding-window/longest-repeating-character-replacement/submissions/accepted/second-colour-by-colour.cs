// For each colour of the string: the longest stretch in which at most k bulbs are of another one.
public class Solution
{
    public int CharacterReplacement(string s, int k) => s.Distinct().Max(colour => Longest(s, colour, k));

    private static int Longest(string s, char colour, int spare)
    {
        int left = 0, best = 0;
        for (int right = 0; right < s.Length; right++)
        {
            if (s[right] != colour) spare--;
            while (spare < 0)
            {
                if (s[left++] != colour) spare++;
            }
            best = Math.Max(best, right + 1 - left);
        }
        return best;
    }
}
