public class Solution {
    public int LengthOfLongestSubstring(string s) {
        HashSet<char> window = new HashSet<char>();
        int left = 0;
        int longest = 0;
        for (int right = 0; right < s.Length; right++) {
            while (window.Contains(s[right])) {
                window.Remove(s[left]);
                left++;
            }
            window.Add(s[right]);
            longest = Math.Max(longest, window.Count);
        }
        return longest;
    }
}
