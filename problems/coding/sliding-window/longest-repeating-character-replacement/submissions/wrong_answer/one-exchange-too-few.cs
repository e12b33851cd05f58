// Slip: gives up a bulb already when all of the spare ones are used.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        var count = new int[26];
        int left = 0, best = 1;
        for (int right = 0; right < s.Length; right++)
        {
            count[s[right] - 'A']++;
            while (left < right && right - left + 1 - count.Max() >= k && k > 0)
                count[s[left++] - 'A']--;
            if (right - left + 1 - count.Max() <= k)
                best = Math.Max(best, right - left + 1);
        }
        return best;
    }
}
