// Slip: a stretch has to begin with a bulb of its own colour. At the end of the string spare bulbs are left over
// that could have been used in front of the stretch.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        int best = 0;
        for (char colour = 'A'; colour <= 'Z'; colour++)
        {
            int left = 0, exchanged = 0;
            for (int right = 0; right < s.Length; right++)
            {
                if (s[right] != colour) exchanged++;
                while (left <= right && (exchanged > k || s[left] != colour))
                {
                    if (s[left] != colour) exchanged--;
                    left++;
                }
                best = Math.Max(best, right - left + 1);
            }
        }
        return best;
    }
}
