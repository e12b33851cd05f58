// Brute force: extends from every start for as long as the spare bulbs suffice, n squared steps when there are many.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        int best = 0;
        for (int start = 0; start < s.Length; start++)
        {
            var count = new int[26];
            int most = 0;
            for (int end = start; end < s.Length; end++)
            {
                most = Math.Max(most, ++count[s[end] - 'A']);
                if (end - start + 1 - most > k) break;
                best = Math.Max(best, end - start + 1);
            }
        }
        return best;
    }
}
