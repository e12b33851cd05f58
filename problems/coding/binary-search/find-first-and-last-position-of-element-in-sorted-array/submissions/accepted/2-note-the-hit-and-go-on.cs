public class Solution {
    public int[] SearchRange(int[] nums, int target) {
        return new int[] { Find(nums, target, true), Find(nums, target, false) };
    }

    private int Find(int[] nums, int target, bool first) {
        int left = 0, right = nums.Length - 1, hit = -1;
        while (left <= right) {
            int mid = left + (right - left) / 2;
            if (nums[mid] == target) {
                hit = mid;
            }
            if (nums[mid] > target || (nums[mid] == target && first)) {
                right = mid - 1;
            } else {
                left = mid + 1;
            }
        }
        return hit;
    }
}
