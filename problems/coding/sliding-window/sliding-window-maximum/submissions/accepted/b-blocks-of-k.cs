public class Solution {
    public int[] MaxSlidingWindow(int[] nums, int k) {
        int n = nums.Length;
        int[] fromStart = new int[n];
        int[] toEnd = new int[n];
        for (int i = 0; i < n; i++) {
            fromStart[i] = i % k == 0 ? nums[i] : Math.Max(fromStart[i - 1], nums[i]);
        }
        for (int i = n - 1; i >= 0; i--) {
            toEnd[i] = i == n - 1 || (i + 1) % k == 0 ? nums[i] : Math.Max(toEnd[i + 1], nums[i]);
        }
        int[] result = new int[n - k + 1];
        for (int i = 0; i < result.Length; i++) {
            result[i] = Math.Max(toEnd[i], fromStart[i + k - 1]);
        }
        return result;
    }
}
