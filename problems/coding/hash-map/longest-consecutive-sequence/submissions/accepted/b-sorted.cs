public class Solution {
    public int LongestConsecutive(int[] nums) {
        if (nums.Length == 0) {
            return 0;
        }
        Array.Sort(nums);
        int best = 1, current = 1;
        for (int i = 1; i < nums.Length; i++) {
            if (nums[i] == nums[i - 1]) {
                continue;
            }
            current = nums[i] == nums[i - 1] + 1 ? current + 1 : 1;
            best = Math.Max(best, current);
        }
        return best;
    }
}
