public class Solution {
    public int MaxArea(int[] height) {
        int l = 0, r = height.Length - 1;
        int best = 0;
        while (l < r) {
            int low = height[l] < height[r] ? height[l] : height[r];
            if (low * (r - l) > best) best = low * (r - l);
            // No pole that is not taller than the present lower one can help any more.
            while (l < r && height[l] <= low) l++;
            while (l < r && height[r] <= low) r--;
        }
        return best;
    }
}
