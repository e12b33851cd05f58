// Slip: trusts a HashSet of lists to drop repeated kinds, but lists are equal only if they are the same object.
public class Solution
{
    public IList<IList<int>> ThreeSum(int[] nums)
    {
        Array.Sort(nums);
        var kinds = new HashSet<IList<int>>();
        for (int i = 0; i < nums.Length - 2 && nums[i] <= 0; i++)
        {
            int left = i + 1, right = nums.Length - 1;
            while (left < right)
            {
                int sum = nums[i] + nums[left] + nums[right];
                if (sum < 0) left++;
                else if (sum > 0) right--;
                else kinds.Add(new List<int> { nums[i], nums[left++], nums[right--] });
            }
        }
        return kinds.ToList();
    }
}
