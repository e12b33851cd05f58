// Slip: adds unused spare bulbs to the stretch although the string has no more bulbs to exchange.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        int best = 0;
        foreach (char colour in s.Distinct())
        {
            int left = 0, same = 0;
            for (int right = 0; right < s.Length; right++)
            {
                if (s[right] == colour) same++;
                while (right - left + 1 - same > k)
                    if (s[left++] == colour) same--;
                best = Math.Max(best, same + k);
            }
        }
        return best;
    }
}
