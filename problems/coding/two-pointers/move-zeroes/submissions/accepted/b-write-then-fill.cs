public class Solution {
    public void MoveZeroes(int[] nums) {
        int write = 0;
        foreach (int label in nums) {
            if (label != 0) {
                nums[write++] = label;
            }
        }
        while (write < nums.Length) {
            nums[write++] = 0;
        }
    }
}
