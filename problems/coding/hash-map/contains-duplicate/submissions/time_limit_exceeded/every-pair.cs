// Brute force: compares every pair, 2 * 10^10 comparisons for a full batch.
public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        for (int i = 0; i < nums.Length; i++)
            for (int j = 0; j < i; j++)
                if (nums[i] == nums[j])
                    return true;
        return false;
    }
}
