public class Solution {
    public string MinWindow(string s, string t) {
        Dictionary<char, int> need = new Dictionary<char, int>();
        foreach (char c in t) {
            if (!need.ContainsKey(c)) need[c] = 0;
            need[c]++;
        }
        Dictionary<char, int> have = new Dictionary<char, int>();
        int satisfied = 0;
        int left = 0;
        int bestLeft = -1, bestLength = int.MaxValue;
        for (int right = 0; right < s.Length; right++) {
            char c = s[right];
            if (need.ContainsKey(c)) {
                have[c] = have.GetValueOrDefault(c) + 1;
                if (have[c] == need[c]) satisfied++;
            }
            while (satisfied == need.Count) {
                if (right - left + 1 < bestLength) {
                    bestLeft = left;
                    bestLength = right - left + 1;
                }
                char d = s[left];
                if (need.ContainsKey(d)) {
                    if (have[d] == need[d]) satisfied--;
                    have[d]--;
                }
                left++;
            }
        }
        return bestLeft < 0 ? "" : s.Substring(bestLeft, bestLength);
    }
}
