public class Solution {
    public int[] TwoSum(int[] nums, int target) {
        // The last line of every amount; an earlier twin finds the later one.
        Dictionary<int, int> last = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++) {
            last[nums[i]] = i;
        }
        for (int i = 0; i < nums.Length; i++) {
            int rest = target - nums[i];
            if (last.ContainsKey(rest) && last[rest] != i) {
                return new int[] { i, last[rest] };
            }
        }
        return new int[0];
    }
}
