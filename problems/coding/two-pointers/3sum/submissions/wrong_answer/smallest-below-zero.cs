// Slip: ends as soon as the smallest charge is not negative, and so loses the kind of three zeros.
public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        Array.Sort(nums);
        var kinds = new List<IList<int>>();
        for (int i = 0; i < nums.Length - 2; i++)
        {
            if (nums[i] >= 0)
                break;
            if (i > 0 && nums[i] == nums[i - 1])
                continue;
            for (int left = i + 1, right = nums.Length - 1; left < right;)
            {
                int sum = nums[i] + nums[left] + nums[right];
                if (sum == 0 && (left == i + 1 || nums[left] != nums[left - 1]))
                    kinds.Add([nums[i], nums[left], nums[right]]);
                if (sum <= 0) left++; else right--;
            }
        }
        return kinds;
    }
}
