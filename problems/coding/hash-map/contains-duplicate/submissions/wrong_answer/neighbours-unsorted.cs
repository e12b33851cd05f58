// Slip: compares neighbours of the list as it is, without sorting it.
public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        for (int i = 0; i + 1 < nums.Length; i++)
            if (nums[i] == nums[i + 1])
                return true;
        return false;
    }
}
