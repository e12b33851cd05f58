// Slip: looks up the new card before the window has dropped the oldest one, which is k + 1 entries back.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k)
    {
        var window = new HashSet<int>();
        for (int i = 0; i < nums.Length; i++)
        {
            if (!window.Add(nums[i]))
                return true;
            if (window.Count > k + 1)
                window.Remove(nums[i - k - 1]);
        }
        return false;
    }
}
