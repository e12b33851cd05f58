public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        Array.Sort(nums);
        var kinds = new List<IList<int>>();
        for (int i = 0; i < nums.Length; i++)
        {
            if (i > 0 && nums[i] == nums[i - 1])
                continue;
            int left = i + 1, right = nums.Length - 1;
            while (left < right)
            {
                int sum = nums[i] + nums[left] + nums[right];
                bool fresh = left == i + 1 || nums[left] != nums[left - 1];
                if (sum == 0 && fresh)
                    kinds.Add([nums[i], nums[left], nums[right]]);
                if (sum <= 0)
                    left++;
                else
                    right--;
            }
        }
        return kinds;
    }
}
