public class Solution {
    public int Search(int[] nums, int target) {
        int n = nums.Length;
        int lo = 0, hi = n - 1;
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            if (nums[mid] > nums[hi]) lo = mid + 1;
            else hi = mid;
        }
        int start = lo;
        lo = 0;
        hi = n - 1;
        while (lo <= hi) {
            int mid = (lo + hi) / 2;
            int slot = (mid + start) % n;
            if (nums[slot] == target) return slot;
            if (nums[slot] < target) lo = mid + 1;
            else hi = mid - 1;
        }
        return -1;
    }
}
