// Slip: the counts of bulbs that leave the window are not taken back.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        var count = new int[26];
        int left = 0, most = 0, best = 0;
        for (int right = 0; right < s.Length; right++)
        {
            most = Math.Max(most, ++count[s[right] - 'A']);
            while (right - left + 1 - most > k) left++;
            best = Math.Max(best, right - left + 1);
        }
        return best;
    }
}
