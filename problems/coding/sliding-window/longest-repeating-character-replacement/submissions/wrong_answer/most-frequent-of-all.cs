// Slip: decides for the colour that is most frequent in the whole string.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        char colour = s.GroupBy(c => c).MaxBy(g => g.Count()).Key;
        int left = 0, others = 0, best = 0;
        for (int right = 0; right < s.Length; right++)
        {
            if (s[right] != colour) others++;
            while (others > k)
                if (s[left++] != colour) others--;
            best = Math.Max(best, right - left + 1);
        }
        return best;
    }
}
