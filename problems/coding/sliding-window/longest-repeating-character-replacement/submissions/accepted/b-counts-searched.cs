public class Solution {
    public int CharacterReplacement(string s, int k) {
        int[] counts = new int[26];
        int left = 0;
        int best = 0;
        for (int right = 0; right < s.Length; right++) {
            counts[s[right] - 'A']++;
            while (right - left + 1 - counts.Max() > k) {
                counts[s[left] - 'A']--;
                left++;
            }
            best = Math.Max(best, right - left + 1);
        }
        return best;
    }
}
