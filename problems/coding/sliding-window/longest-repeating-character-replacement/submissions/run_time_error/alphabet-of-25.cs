// Slip: a table from A to Z that has no place for Z.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        var count = new int['Z' - 'A'];
        int left = 0, best = 0;
        for (int right = 0; right < s.Length; right++)
        {
            count[s[right] - 'A']++;
            while (right - left + 1 - count.Max() > k) count[s[left++] - 'A']--;
            best = Math.Max(best, right - left + 1);
        }
        return best;
    }
}
