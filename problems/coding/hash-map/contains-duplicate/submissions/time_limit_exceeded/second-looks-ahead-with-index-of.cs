// Slip: the library's search is quick, but for every voucher it goes through all the later ones.
public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        for (int i = 0; i < nums.Length; i++)
        {
            if (Array.IndexOf(nums, nums[i], i + 1) >= 0) return true;
        }
        return false;
    }
}
