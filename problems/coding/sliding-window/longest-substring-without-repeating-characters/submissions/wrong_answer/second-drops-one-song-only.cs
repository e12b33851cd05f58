// Slip: on an encore it drops the first song of the stretch, once. The earlier performance may lie further in, and then
// the encore is counted all the same.
public class Solution
{
    public int LengthOfLongestSubstring(string s)
    {
        var stretch = new HashSet<char>();
        int left = 0, best = 0;
        for (int right = 0; right < s.Length; right++)
        {
            if (stretch.Contains(s[right])) stretch.Remove(s[left++]);
            stretch.Add(s[right]);
            best = Math.Max(best, right - left + 1);
        }

        return best;
    }
}
