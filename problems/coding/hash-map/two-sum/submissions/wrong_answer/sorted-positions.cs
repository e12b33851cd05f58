// Slip: sorts the amounts themselves and answers with places in the sorted list.
public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        Array.Sort(nums);
        int left = 0, right = nums.Length - 1;
        while (left < right)
        {
            int sum = nums[left] + nums[right];
            if (sum == target)
                return new[] { left, right };
            if (sum < target) left++; else right--;
        }
        return Array.Empty<int>();
    }
}
