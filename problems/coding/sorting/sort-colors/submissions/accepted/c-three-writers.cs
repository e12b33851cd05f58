public class Solution {
    public void SortColors(int[] nums) {
        // Ends of the three regions; a later colour is pushed on by every smaller one.
        int whites = 0, greens = 0, browns = 0;
        for (; browns < nums.Length; browns++) {
            int colour = nums[browns];
            nums[browns] = 2;
            if (colour < 2) nums[greens++] = 1;
            if (colour < 1) nums[whites++] = 0;
        }
    }
}
