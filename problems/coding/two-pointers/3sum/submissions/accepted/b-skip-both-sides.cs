public class Solution {
    public IList<IList<int>> ThreeSum(int[] nums) {
        IList<IList<int>> result = new List<IList<int>>();
        Array.Sort(nums);
        int n = nums.Length;
        for (int k = n - 1; k >= 2 && nums[k] >= 0; k--) {
            if (k < n - 1 && nums[k] == nums[k + 1]) continue;
            int lo = 0, hi = k - 1;
            while (lo < hi) {
                int sum = nums[lo] + nums[hi] + nums[k];
                if (sum < 0) {
                    lo++;
                } else if (sum > 0) {
                    hi--;
                } else {
                    result.Add(new List<int> { nums[lo], nums[hi], nums[k] });
                    while (lo < hi && nums[lo] == nums[lo + 1]) lo++;
                    while (lo < hi && nums[hi] == nums[hi - 1]) hi--;
                    lo++;
                    hi--;
                }
            }
        }
        return result;
    }
}
