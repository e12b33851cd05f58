// Slip: skips equal charges without watching the end of the array.
public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        Array.Sort(nums);
        var kinds = new List<IList<int>>();
        int i = 0;
        while (i < nums.Length - 2)
        {
            int left = i + 1, right = nums.Length - 1;
            while (left < right)
            {
                int sum = nums[i] + nums[left] + nums[right];
                if (sum < 0)
                {
                    left++;
                }
                else if (sum > 0)
                {
                    right--;
                }
                else
                {
                    kinds.Add([nums[i], nums[left], nums[right]]);
                    do left++; while (nums[left] == nums[left - 1]);
                }
            }
            do i++; while (nums[i] == nums[i - 1]);
        }
        return kinds;
    }
}
