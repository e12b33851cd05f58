public class Solution {
    public bool ContainsNearbyDuplicate(int[] nums, int k) {
        HashSet<int> window = new HashSet<int>();
        for (int i = 0; i < nums.Length; i++) {
            // Before entry i the window holds the entries i - k to i - 1.
            if (i > k) {
                window.Remove(nums[i - k - 1]);
            }
            if (!window.Add(nums[i])) {
                return true;
            }
        }
        return false;
    }
}
