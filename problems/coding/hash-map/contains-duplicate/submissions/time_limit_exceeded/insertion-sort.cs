// Keeps a sorted list by moving every number to its place step by step, quadratic for a descending batch.
public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        for (int i = 1; i < nums.Length; i++)
        {
            int j = i;
            for (; j > 0 && nums[j - 1] > nums[j]; j--)
                (nums[j - 1], nums[j]) = (nums[j], nums[j - 1]);
            if (j > 0 && nums[j - 1] == nums[j])
                return true;
        }
        return false;
    }
}
