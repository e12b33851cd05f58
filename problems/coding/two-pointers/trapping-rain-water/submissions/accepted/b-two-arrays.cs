public class Solution {
    public int Trap(int[] height) {
        int n = height.Length;
        int[] fromLeft = new int[n];
        int[] fromRight = new int[n];
        for (int i = 0; i < n; i++) {
            fromLeft[i] = i == 0 ? height[0] : Math.Max(fromLeft[i - 1], height[i]);
        }
        for (int i = n - 1; i >= 0; i--) {
            fromRight[i] = i == n - 1 ? height[i] : Math.Max(fromRight[i + 1], height[i]);
        }
        int sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.Min(fromLeft[i], fromRight[i]) - height[i];
        }
        return sum;
    }
}
