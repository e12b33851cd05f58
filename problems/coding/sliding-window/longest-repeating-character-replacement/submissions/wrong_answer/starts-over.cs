// Slip: when the spare bulbs run out, it begins anew at the bulb that did not fit.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        int best = 0;
        foreach (char colour in s.Distinct())
        {
            int length = 0, spare = k;
            foreach (char c in s)
            {
                if (c != colour && --spare < 0)
                {
                    spare = k;
                    length = 0;
                    continue;
                }
                best = Math.Max(best, ++length);
            }
        }
        return best;
    }
}
