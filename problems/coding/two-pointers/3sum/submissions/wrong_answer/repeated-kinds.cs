// Slip: skips repeats of the smallest charge only; equal middle charges yield the same kind again.
public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        Array.Sort(nums);
        var result = new List<IList<int>>();
        for (int i = 0; i < nums.Length - 2; i++)
        {
            if (i > 0 && nums[i] == nums[i - 1])
                continue;
            int left = i + 1, right = nums.Length - 1;
            while (left < right)
            {
                int sum = nums[i] + nums[left] + nums[right];
                if (sum == 0)
                    result.Add(new[] { nums[i], nums[left++], nums[right--] });
                else if (sum < 0)
                    left++;
                else
                    right--;
            }
        }
        return result;
    }
}
