// Slip: after closing a gap the number that moved to place i is not looked at again.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int k = nums.Length;
        for (int i = 1; i < k; i++)
        {
            if (nums[i] == nums[i - 1])
            {
                Array.Copy(nums, i + 1, nums, i, k - i - 1);
                k--;
            }
        }
        return k;
    }
}
