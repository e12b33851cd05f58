public class Solution {
    public int HIndex(int[] citations) {
        int n = citations.Length;
        int[] rides = new int[n + 1];
        foreach (int c in citations) {
            rides[Math.Min(c, n)]++;
        }
        int met = 0;
        for (int h = n; h > 0; h--) {
            met += rides[h];
            if (met >= h) return h;
        }
        return 0;
    }
}
