public class Solution {
    public int MinSubArrayLen(int target, int[] nums) {
        int n = nums.Length;
        long[] before = new long[n + 1];
        for (int i = 0; i < n; i++) before[i + 1] = before[i] + nums[i];
        int best = n + 1;
        for (int start = 0; start < n; start++) {
            int end = Array.BinarySearch(before, before[start] + target);
            if (end < 0) end = ~end;
            if (end > n) break;
            best = Math.Min(best, end - start);
        }
        return best > n ? 0 : best;
    }
}
