public class Solution {
    public int FindPeakElement(int[] nums) {
        return Search(nums, 0, nums.Length - 1);
    }

    // Looks from the right: the middle is rounded up and compared with the post before it.
    private int Search(int[] nums, int left, int right) {
        if (left == right) {
            return left;
        }
        int mid = right - (right - left) / 2;
        return nums[mid - 1] > nums[mid]
            ? Search(nums, left, mid - 1)
            : Search(nums, mid, right);
    }
}
