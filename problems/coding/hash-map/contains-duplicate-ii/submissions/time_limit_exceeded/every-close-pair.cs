// Brute force: compares each entry with the k that follow, 1.5 * 10^10 comparisons at full size.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k)
    {
        for (int i = 0; i < nums.Length; i++)
            for (int j = i + 1; j < nums.Length && j - i <= k; j++)
                if (nums[i] == nums[j])
                    return true;
        return false;
    }
}
