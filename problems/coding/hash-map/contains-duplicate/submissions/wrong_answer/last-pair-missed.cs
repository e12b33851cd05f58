// Slip: the loop over the sorted numbers ends one pair early.
public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        Array.Sort(nums);
        for (int i = 0; i < nums.Length - 2; i++)
            if (nums[i] == nums[i + 1])
                return true;
        return false;
    }
}
