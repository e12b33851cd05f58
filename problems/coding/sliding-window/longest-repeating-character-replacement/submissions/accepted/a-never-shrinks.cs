public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        var count = new int['Z' + 1];
        int left = 0, most = 0;
        for (int right = 0; right < s.Length; right++)
        {
            most = Math.Max(most, ++count[s[right]]);
            if (right - left >= most + k)
                count[s[left++]]--;
        }

        return s.Length - left;
    }
}
